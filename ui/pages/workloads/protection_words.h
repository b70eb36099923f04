// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a guest is protected by backups, in words. Pure.
#pragma once

#include "models/protection.h"
#include "widgets/state_words.h"

namespace wingman::ui {

StateWords wordsFor(Protection protection);
/// "Last backup 5 h ago.", "Unprotected since 3/11/2026 02:10, the last backup (18 d ago).", "It was never backed up."
QString sentenceOf(Protection protection, const std::optional<inventory::BackupsKept> &kept, Instant now);

} // namespace wingman::ui
