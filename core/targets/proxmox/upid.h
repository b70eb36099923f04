// SPDX-License-Identifier: GPL-3.0-or-later
// The name of a task: UPID:NODE:PID:PSTART:STARTTIME:TYPE:ID:USER: (numbers in hexadecimal). It says on which node the
// task runs, which is where its state has to be asked.
#pragma once

#include "base/clock.h"

namespace wingman::targets::proxmox {

class Upid final
{
public:
    /// The only way in. Errors: InvalidInput.
    static Result<Upid> parse(const QString &text);

    const QString &text() const noexcept { return m_text; }
    const QString &node() const noexcept { return m_node; }
    qint64 pid() const noexcept { return m_pid; }
    qint64 pstart() const noexcept { return m_pstart; } // up to 2^36
    Instant startedAt() const noexcept { return m_startedAt; }
    const QString &type() const noexcept { return m_type; }
    const QString &object() const noexcept { return m_object; } // VMID or another name; may be empty
    const QString &user() const noexcept { return m_user; }     // with "!token" where a token asked for it

    friend bool operator==(const Upid &, const Upid &) = default;

private:
    Upid() = default;
    QString m_text, m_node, m_type, m_object, m_user;
    qint64 m_pid = 0, m_pstart = 0;
    Instant m_startedAt;
};

/// "OK" and "WARNINGS: n" are success; everything else is what went wrong.
bool isTaskSuccess(const QString &exitStatus);

} // namespace wingman::targets::proxmox
