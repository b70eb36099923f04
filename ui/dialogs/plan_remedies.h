// SPDX-License-Identifier: GPL-3.0-or-later
// The smallest change that would let a refused plan pass, for each finding that refuses it. A change is a plan of its
// own, or a place to go to; nothing here loosens anything by itself. Pure. Thread: GUI.
#pragma once

#include "link/overview.h"
#include "link/place.h"
#include "operations/plan.h"
#include "policy/gate.h"

namespace wingman::ui {

struct Remedy
{
    enum class Way : quint8 {
        Nothing, // the sentence says all there is
        Plan,    // opens the plan of `intent`
        Place,   // goes to `place`
        Posture, // opens why the console is in its posture
        Copy,    // copies `text`
    };
    QString sentence;
    Way way = Way::Nothing;
    QString button{};
    std::optional<operations::Intent> intent{};
    std::optional<Place> place{};
    QString text{};
};

/// In the order of the gate, each only once.
QList<Remedy> remediesFor(const QList<policy::Finding> &findings, const operations::Plan &plan,
                          const Overview &overview);

} // namespace wingman::ui
