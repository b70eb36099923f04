// SPDX-License-Identifier: GPL-3.0-or-later
// Where Wingman keeps what: the XDG base directories (freedesktop.org, basedir-spec), or one isolated home.
#pragma once

#include "base/strong_id.h"
#include "policy/mode_detection.h"

#include <optional>

namespace wingman::app {

struct Folders
{
    QString config;        // readable settings files
    QString data;          // database, audit, the demonstration world
    QString state;         // window layout, logs
    QString runtime;       // sockets
    bool isolated = false; // --data-dir
};

/// `dataDir` as typed after --data-dir, or none. Makes nothing. A relative XDG variable is ignored, as its
/// specification says. Errors: InvalidInput for an empty or unusable --data-dir. Pure but for the home and current
/// folder.
Result<Folders> foldersFrom(const std::optional<QString> &dataDir, const policy::Environment &environment);

} // namespace wingman::app
