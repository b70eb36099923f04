// SPDX-License-Identifier: GPL-3.0-or-later
// The tour's steps around the lock: without a passphrase, setting one, locked, not let in, and in again.
#include "console/tour_moves.h"

namespace wingman::console {

using namespace moves;
using ui::WindowCommand;

QList<TourStep> lockSteps()
{
    const QString page = QStringLiteral("settings");
    const QString sheet = QStringLiteral("passphraseSheet");
    const char *words = "a few words in a row";
    return {
        {.name = QStringLiteral("settings-lock-without-passphrase"),
         .page = page,
         .moves = {go("wingman:settings/lock")},
         .object = QStringLiteral("lockSection"),
         .proof = [](const TourStage &stage) { return !stage.visible(QStringLiteral("lockNow")); }},
        {.name = QStringLiteral("passphrase-too-short"),
         .moves = {command(WindowCommand::Lock), type("passphraseFresh", "short")},
         .object = sheet},
        {.name = QStringLiteral("settings-lock"),
         .page = page,
         .moves = {go("wingman:settings/lock"), command(WindowCommand::Lock), type("passphraseFresh", words),
                   type("passphraseAgain", words), press("passphraseDo"), until("it is set", visible("lockNow"))},
         .object = QStringLiteral("lockSection"),
         .proof = [](const TourStage &stage) { return !stage.visible(QStringLiteral("passphraseSheet")); }},
        {.name = QStringLiteral("passphrase-change"), .moves = {press("lockSet")}, .object = sheet},
        {.name = QStringLiteral("passphrase-remove"), .moves = {press("lockRemove")}, .object = sheet},
        {.name = QStringLiteral("locked"),
         .moves = {command(WindowCommand::Lock)},
         .object = QStringLiteral("lockPassphrase"),
         .proof = [](const TourStage &stage) { return !stage.visible(QStringLiteral("frame")); }},
        {.name = QStringLiteral("locked-wrong-passphrase"),
         .moves = {type("lockPassphrase", "some other words"), press("lockUnlock"),
                   until("it was wrong", visible("lockSaid"))},
         .object = QStringLiteral("lockSaid"),
         .proof = says("lockSaid", "not the passphrase")},
        {.name = QStringLiteral("unlocked"),
         .page = page,
         .moves = {type("lockPassphrase", words), press("lockUnlock"), until("it is open", visible("lockNow"))},
         .object = QStringLiteral("lockSection"),
         .proof = [](const TourStage &stage) { return !stage.window().isLocked(); },
         .sameAs = QStringLiteral("settings-lock")},
    };
}

} // namespace wingman::console
