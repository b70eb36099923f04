// SPDX-License-Identifier: GPL-3.0-or-later
// Checks rows of the chain one after the other; remembers only the row before.
#pragma once

#include "audit/violation.h"

#include <optional>
#include <string>

namespace wingman::audit {

/// One row as it is stored. The views must live through the call.
struct StoredRow
{
    Sequence sequence = 0;
    Bytes body;
    Bytes hash;
};

/// Rows in the order of sequences, from the context's next one (or from 1) on. Thread: one at a time.
class ChainCheck final
{
public:
    /// The verified range begins after this row, which somebody else verifies.
    void follow(const StoredRow &context);
    /// The range begins at `from` and the row before it is not there (which its own range reports).
    void followNothing(Sequence from);
    void check(const StoredRow &row);

    /// Nothing more comes: reports what is missing up to `last`.
    void end(Sequence last);

    qint64 checked() const { return m_checked; }
    Sequence lastSequence() const { return m_expected - 1; }
    Digest lastHash() const { return m_storedHash; }
    /// The first `kept` of them; the number of all.
    const QList<Violation> &violations() const { return m_violations; }
    qint64 violationCount() const { return m_violationCount; }
    void report(ViolationType type, Sequence sequence, QString detail = {});

private:
    void checkSequence(Sequence sequence);
    void checkFields(const StoredRow &row, const Digest &computed);
    void remember(const StoredRow &row, const Digest &computed);

    Sha256 m_sha256;
    Sequence m_expected = 1;
    qint64 m_checked = 0;
    bool m_linked = true; // whether the row before is known, or this is the very first
    Digest m_storedHash{};
    Digest m_computedHash{};
    std::optional<qint64> m_time;
    qint64 m_dayBegin = 0; // of the row before, where it is known
    qint64 m_epoch = 1;
    std::optional<std::string> m_chain;
    QList<Violation> m_violations;
    qint64 m_violationCount = 0;
};

constexpr qsizetype keptViolations = 1000;

} // namespace wingman::audit
