// SPDX-License-Identifier: GPL-3.0-or-later
// The way to an endpoint in words: which layers there are, how far the test came, and which one failed. Pure.
#pragma once

#include "diagnostics/check_result.h"
#include "widgets/state_words.h"

namespace wingman::ui {

/// A layer of the way, whether it was reached or not.
struct WayStep
{
    QString layer; // "socket", "dns", "tcp", "tls", "auth", "api"
    QString title; // "Socket: path and permission"
    StateWords state{};
    QString detail{}; // what was found there, or what is wrong; already inert
    bool failed = false;
    friend bool operator==(const WayStep &, const WayStep &) = default;
};

/// The layers that lie between here and this address, in order.
QStringList layersTo(const inventory::Endpoint &endpoint);
/// All of them: those that were tried with what was found, the others as not reached. While `going`, all are being
/// tried.
QList<WayStep> wayTo(const inventory::Endpoint &endpoint, const std::optional<diagnostics::CheckResult> &result,
                     bool going);

/// How the test came out in a sentence that names the layer, and what to do about it (empty where nothing is to do).
struct WayVerdict
{
    QString sentence;
    QString fix{};
    Tone tone = Tone::Muted;
    friend bool operator==(const WayVerdict &, const WayVerdict &) = default;
};
WayVerdict verdictOf(const diagnostics::CheckResult &result);

} // namespace wingman::ui
