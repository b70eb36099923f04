// SPDX-License-Identifier: GPL-3.0-or-later
// From arguments to a verb and its words. The only place that knows CLI11.
#pragma once

#include "ctl/grammar.h"

#include <optional>

namespace wingman::ctl {

enum class Format : quint8 { Table, Json, Name };

struct Globals
{
    std::optional<QString> dataDir;
    std::optional<QString> mode;
    std::optional<QString> endpoint;
    QString confirm;
    Format format = Format::Table;
    bool quiet = false;
    bool noColor = false;
    std::chrono::milliseconds timeout{0}; // zero: none
};

struct Parsed
{
    std::optional<Verb> verb; // none: `text` is what was asked for (help, version)
    Words words;
    Globals globals;
    QString text;
};

/// `arguments` without the program's name, as the system gave them. Errors: Usage with what is wrong and where help is.
Result<Parsed> parse(const QList<QByteArray> &arguments);

/// "30", "30s", "500ms", "2m": more than zero, at most a day. Errors: InvalidInput.
Result<std::chrono::milliseconds> parseDuration(const QString &text);

} // namespace wingman::ctl
