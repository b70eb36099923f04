// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/posture_words.h"

#include <QCoreApplication>

namespace wingman::ui {
namespace {

using operations::ExecutionMode;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wingman::ui::Posture)
};

PostureWords modeWords(const policy::Posture &posture)
{
    const QString reason = Words::tr("Decided by: %1").arg(posture.mode.decidedBy);
    switch (posture.mode.mode) {
    case ExecutionMode::Mock:
        return {Words::tr("MOCK · simulated, nothing is touched"), reason, Shape::Ring, Tone::Simulated};
    case ExecutionMode::Integration:
        return {Words::tr("INTEGRATION · labelled objects only"), reason, Shape::Square, Tone::Accent};
    case ExecutionMode::Lab:
        return {Words::tr("LAB armed · real infrastructure"), reason, Shape::Diamond, Tone::Danger};
    }
    Q_UNREACHABLE();
}

} // namespace

PostureWords wordsFor(const policy::Posture &posture)
{
    if (!posture.lockdownReasons.isEmpty())
        return {Words::tr("LOCKDOWN · nothing can be changed"), posture.lockdownReasons.join(QStringLiteral(", ")),
                Shape::Bar, Tone::Danger};
    const QList<Error> blockers = posture.mode.blockers + posture.problems;
    if (!blockers.isEmpty())
        return {Words::tr("BLOCKED · a setting is refused"), blockers.first().sentence(), Shape::Bar, Tone::Warn};
    if (posture.isLabBlocked())
        return {Words::tr("LAB blocked · no allowlist"), describe(Code::LabNotConfigured, {}), Shape::Bar, Tone::Warn};
    if (posture.readOnly)
        return {Words::tr("READ-ONLY · nothing can be changed"),
                Words::tr("Decided by: %1").arg(posture.readOnlySource), Shape::Bar, Tone::Accent};
    return modeWords(posture);
}

PostureWords openingPosture()
{
    return {Words::tr("Opening · nothing can be changed"), Words::tr("The core still opens its data."), Shape::Bar,
            Tone::Muted};
}

PostureWords stoppedPosture(const Error &error)
{
    return {Words::tr("Stopped · nothing can be changed"), error.sentence(), Shape::Bar, Tone::Warn};
}

} // namespace wingman::ui
