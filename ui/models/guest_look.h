// SPDX-License-Identifier: GPL-3.0-or-later
// What the raw description of a guest says beside its row: addresses that an agent inside reports, and what waits for
// the next start. Pure.
#pragma once

#include <QByteArray>
#include <QStringList>
#include <optional>

namespace wingman::ui {

struct PendingChange
{
    QString key;
    QString now;  // empty: there is nothing yet
    QString then; // empty: it is taken away
    friend bool operator==(const PendingChange &, const PendingChange &) = default;
};

struct GuestLook
{
    std::optional<QStringList> addresses{};        // none: no agent answers
    std::optional<QList<PendingChange>> pending{}; // none: it may not be asked
    friend bool operator==(const GuestLook &, const GuestLook &) = default;
};

/// What cannot be read of it is not known. Names and values are made inert.
GuestLook guestLookFrom(const QByteArray &json);

} // namespace wingman::ui
