// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/policy_words.h"

#include "widgets/state_words.h"

#include <QCoreApplication>

namespace wingman::ui {
namespace {

using policy::Decision;
using policy::Level;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wingman::ui::Policy)
};

QString titleOf(Decision::Verdict verdict)
{
    switch (verdict) {
    case Decision::Verdict::Deny:
        return Words::tr("Policy: refused");
    case Decision::Verdict::NeedsApproval:
        return Words::tr("Policy: allowed with approval");
    case Decision::Verdict::Allow:
        return Words::tr("Policy: allowed");
    }
    Q_UNREACHABLE();
}

} // namespace

WhyText whyText(const Decision &decision)
{
    WhyText why{titleOf(decision.verdict), wordsFor(decision.verdict).tone};
    for (const Level level : {Level::Block, Level::Warn, Level::Info}) {
        for (const policy::Finding &finding : decision.findings) {
            if (finding.level != level)
                continue;
            if (const QString code = codeName(finding.code); !why.codes.contains(code))
                why.codes.append(code);
            if (const QString sentence = finding.sentence(); !why.sentences.contains(sentence))
                why.sentences.append(sentence);
        }
    }
    if (why.sentences.isEmpty() && decision.denied()) // the gate denies what nothing allowed
        why.sentences.append(Words::tr("No rule allows it."));
    return why;
}

QString refusalOf(const Decision &decision)
{
    return decision.denied() ? whyText(decision).sentences.first() : QString();
}

} // namespace wingman::ui
