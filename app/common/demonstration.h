// SPDX-License-Identifier: GPL-3.0-or-later
// The demonstration world of a data folder: what was done in it is kept, so that successive commands share one world.
#pragma once

#include "common/composition.h"
#include "targets/mock/world.h"

#include <memory>

namespace wingman::app {

/// The world, as it was left in FOLDER/demonstration.json. A file that cannot be understood costs what was done in the
/// world, not the world. Saved after every act; a failure to save is logged, for nothing real depends on it.
/// Errors: DataFolderUnusable, StorageReadOnly for a file that cannot be made. Thread: the network thread.
Result<std::shared_ptr<targets::mock::World>>
openDemonstration(const QString &folder, std::shared_ptr<const Clock> clock, DemonstrationOptions options = {});

/// How an endpoint of the demonstration can be made to fail, to see what people see then.
enum class Trouble : quint8 {
    None,     // all is well again
    Lost,     // nobody accepts the connection
    Slow,     // answers come half a minute late
    Nonsense, // answers that are not understood
    Silent,   // no answer at all
};
/// Errors: NotFound, InvalidInput where the composition has no demonstration. Thread: the network thread.
Result<> trouble(const Composition &composition, const EndpointId &endpoint, Trouble trouble);

} // namespace wingman::app
