// SPDX-License-Identifier: GPL-3.0-or-later
// A storage in words. Pure.
#pragma once

#include "models/storage_model.h"
#include "widgets/state_words.h"

namespace wingman::ui {

StateWords wordsFor(const StorageRow &row);
/// How near it is to full: the last tenth is loud.
Tone toneOfUse(const StorageRow &row);
/// "4.7 TiB of 7.8 TiB", or that it is not known.
QString useText(const StorageRow &row);
/// How long ago its cluster was read; that a storage differs in nothing is news too, and does not reach its row.
QString readText(const inventory::Store &store, const EndpointId &cluster, Instant now);
/// "Backups, ISO images".
QString contentText(const QStringList &content);

} // namespace wingman::ui
