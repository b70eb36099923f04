// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/workloads/protection_words.h"

#include "widgets/format.h"

#include <QCoreApplication>

namespace wingman::ui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wingman::ui::Protection)
};

} // namespace

StateWords wordsFor(Protection protection)
{
    switch (protection) {
    case Protection::Unknown:
        return {Words::tr("not known", "whether a guest is protected"), Tone::Warn, Shape::Triangle};
    case Protection::NotNeeded:
        return {Words::tr("template", "needs no backup"), Tone::Muted, Shape::Ring};
    case Protection::Never:
        return {Words::tr("unprotected", "a guest"), Tone::Danger, Shape::Cross};
    case Protection::Old:
        return {Words::tr("unprotected", "a guest"), Tone::Warn, Shape::HalfDisc};
    case Protection::Fresh:
        return {Words::tr("protected", "a guest, by backups"), Tone::Ok, Shape::Disc};
    }
    return {};
}

QString sentenceOf(Protection protection, const std::optional<inventory::BackupsKept> &kept, Instant now)
{
    const auto newest = kept ? kept->newest : std::nullopt;
    switch (protection) {
    case Protection::Unknown:
        return Words::tr("Not every storage that takes backups could be looked into.");
    case Protection::NotNeeded:
        return Words::tr("A template is copied, not used; it needs no backup of its own.");
    case Protection::Never:
        return Words::tr("It has no backup: unprotected since it was made.");
    case Protection::Old:
        return newest ? Words::tr("Unprotected since its last backup, %1 (%2).", "a moment, how long ago")
                            .arg(formatInstant(*newest), formatAgo(*newest, now))
                      : QString();
    case Protection::Fresh:
        return newest ? Words::tr("Last backup %1.", "how long ago").arg(formatAgo(*newest, now)) : QString();
    }
    return {};
}

} // namespace wingman::ui
