// SPDX-License-Identifier: GPL-3.0-or-later
// Permission is an object, not a flag: only the approval desk can make a Grant, it names the digest of the very plan
// that was shown, and it is moved into the executor, so it works once.
#pragma once

#include "policy/gate.h"

namespace wingman::approvals {

class Grant final
{
public:
    Grant(Grant &&) noexcept = default;
    Grant &operator=(Grant &&) noexcept = default;

    bool covers(const QByteArray &planDigest) const noexcept { return !planDigest.isEmpty() && m_digest == planDigest; }
    /// Who approved; none where the plan's tier needs nobody.
    const std::optional<identity::Actor> &approver() const { return m_approver; }

private:
    friend class ApprovalDesk;
    Grant(QByteArray digest, std::optional<identity::Actor> approver)
        : m_digest(std::move(digest)), m_approver(std::move(approver))
    {
    }
    QByteArray m_digest;
    std::optional<identity::Actor> m_approver;
};

} // namespace wingman::approvals
