// SPDX-License-Identifier: GPL-3.0-or-later
// Those executions whose outcome nobody knows, for what is shown while no page
// is.
#pragma once

#include "link/links.h"

namespace wingman::ui {

/// Reads when the record changed, one reading after the other. Owned by whoever
/// shows it. Thread: the window's.
class OutcomeWatch final : public QObject
{
    Q_OBJECT
public:
    explicit OutcomeWatch(const Links &links, QObject *parent = nullptr);
    ~OutcomeWatch() override;

    /// None: they were not read yet. Where they cannot be read again they are as
    /// they were.
    const std::optional<QList<execution::Record>> &unknown() const { return m_unknown; }

Q_SIGNALS:
    void changed();

private:
    void read();

    Links m_links;
    Cancel m_cancel;
    bool m_isReading = false;
    bool m_isDue = false; // the record changed since the reading began
    std::optional<QList<execution::Record>> m_unknown;
};

} // namespace wingman::ui
