// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/node_facts.h"

#include "widgets/format.h"

#include <QCoreApplication>

namespace wingman::ui {
namespace {

using namespace std::chrono_literals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wingman::ui::NodeFacts)
};

constexpr auto soon = 24h * 30;
constexpr auto verySoon = 24h * 7;

QString subscriptionText(const QString &status)
{
    if (status.isEmpty())
        return unknownText();
    if (status == u"active")
        return Words::tr("active", "a subscription");
    if (status == u"notfound")
        return Words::tr("none", "a subscription");
    if (status == u"expired")
        return Words::tr("expired", "a subscription");
    if (status == u"new")
        return Words::tr("not checked yet", "a subscription");
    return inert(status, 60);
}

FactText certificateFact(const inventory::NodeCertificate &one, Instant now)
{
    FactText fact{Words::tr("Certificate %1", "its file").arg(inert(one.file, 60)), unknownText()};
    fact.tooltip = inert(one.subject, 300);
    fact.copied = one.fingerprint;
    if (!one.until)
        return fact;
    const auto left = *one.until - now;
    fact.tone = left <= verySoon ? Tone::Danger : left <= soon ? Tone::Warn : Tone::Plain;
    fact.value = left <= 0h ? Words::tr("ended %1", "how long ago").arg(formatAgo(*one.until, now))
                            : Words::tr("valid until %1 (%2)", "a moment, in how long")
                                  .arg(formatInstant(*one.until), formatAgo(*one.until, now));
    return fact;
}

} // namespace

QList<FactText> careFacts(const inventory::Node &node, Instant now)
{
    QList<FactText> facts{{Words::tr("Subscription"), subscriptionText(node.subscription), false,
                           node.subscription == u"expired" ? Tone::Warn : Tone::Plain}};
    const QString updates = !node.updates        ? unknownText()
                            : *node.updates == 0 ? Words::tr("nothing waits", "updates")
                                                 : Words::tr("%n package(s) wait", nullptr, *node.updates);
    facts.append({Words::tr("Updates"), updates});
    for (const inventory::NodeCertificate &one : node.certificates)
        facts.append(certificateFact(one, now));
    if (node.certificates.isEmpty())
        facts.append({Words::tr("Certificates"), unknownText()});
    return facts;
}

} // namespace wingman::ui
