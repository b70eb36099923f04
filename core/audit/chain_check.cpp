// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/chain_check.h"

#include "audit/body_scanner.h"

#include <array>
#include <chrono>
#include <cstring>

namespace wingman::audit {
namespace {

/// The two digits of each byte, in the order in which they stand.
constexpr auto hexDigits = [] {
    std::array<std::array<char, 2>, 256> table{};
    constexpr std::string_view digits = "0123456789abcdef";
    for (std::size_t i = 0; i < table.size(); ++i)
        table[i] = {digits[i >> 4U], digits[i & 0xfU]};
    return table;
}();

bool isHexOf(std::string_view text, const Digest &digest)
{
    if (text.size() != 2 * digest.size())
        return false;
    std::array<char, 64> hex; // written whole below NOLINT(cppcoreguidelines-pro-type-member-init)
    for (std::size_t i = 0; i < digest.size(); ++i)
        std::memcpy(hex.data() + 2 * i, hexDigits[digest[i]].data(), 2);
    return std::memcmp(hex.data(), text.data(), hex.size()) == 0;
}

bool sameBytes(Bytes left, const Digest &right)
{
    return left.size() == right.size() && std::memcmp(left.data(), right.data(), right.size()) == 0;
}

constexpr qint64 day = 86400000000; // microseconds

std::string_view expectedCheckpoint(qint64 before, qint64 now)
{
    using namespace std::chrono;
    const auto dayBefore = floor<days>(sys_time<microseconds>(microseconds(before)));
    const auto dayNow = floor<days>(sys_time<microseconds>(microseconds(now)));
    if (dayNow <= dayBefore)
        return "";
    const year_month_day dateBefore(dayBefore);
    const year_month_day dateNow(dayNow);
    return dateBefore.year() == dateNow.year() && dateBefore.month() == dateNow.month() ? "day" : "month";
}

} // namespace

void ChainCheck::report(ViolationType type, Sequence sequence, QString detail)
{
    ++m_violationCount;
    if (m_violations.size() < keptViolations)
        m_violations.append({type, sequence, std::move(detail)});
}

void ChainCheck::follow(const StoredRow &context)
{
    m_expected = context.sequence;
    remember(context, entryHash(m_sha256, context.body));
    if (const auto body = scanBody(context.body)) {
        m_chain.emplace(body->chain);
        m_epoch = body->epoch;
        m_time = body->time;
    }
}

void ChainCheck::end(Sequence last)
{
    if (m_expected <= last)
        report(ViolationType::SequenceGap, m_expected, QStringLiteral("%1 to %2").arg(m_expected).arg(last));
}

void ChainCheck::followNothing(Sequence from)
{
    m_expected = from;
    m_linked = false;
}

void ChainCheck::check(const StoredRow &row)
{
    ++m_checked;
    checkSequence(row.sequence);
    const Digest computed = entryHash(m_sha256, row.body);
    if (!sameBytes(row.hash, computed))
        report(ViolationType::ContentMismatch, row.sequence);
    checkFields(row, computed);
}

void ChainCheck::checkSequence(Sequence sequence)
{
    if (sequence == m_expected) [[likely]]
        return;
    if (sequence < m_expected) {
        report(ViolationType::Duplicate, sequence);
    } else {
        report(ViolationType::SequenceGap, m_expected, QStringLiteral("%1 to %2").arg(m_expected).arg(sequence - 1));
        if (m_expected == 1)
            report(ViolationType::GenesisMissing, 1);
    }
    m_linked = false;
}

void ChainCheck::remember(const StoredRow &row, const Digest &computed)
{
    m_expected = row.sequence + 1;
    m_computedHash = computed;
    m_storedHash = computed;
    if (row.hash.size() == m_storedHash.size())
        std::memcpy(m_storedHash.data(), row.hash.data(), m_storedHash.size());
    m_linked = true;
}

void ChainCheck::checkFields(const StoredRow &row, const Digest &computed)
{
    const auto body = scanBody(row.body);
    const bool known = body && body->format == formatVersion && body->algorithm == "sha-256";
    if (!known) [[unlikely]] {
        const auto decoded = decodeEntry(row.body);
        report(violationOf(decoded ? BodyProblem::Malformed : decoded.error()), row.sequence);
        m_time.reset();
        remember(row, computed);
        return;
    }
    if (body->sequence != row.sequence)
        report(ViolationType::ColumnMismatch, row.sequence,
               QStringLiteral("seq %1, body %2").arg(row.sequence).arg(body->sequence));
    // The hash that stands in a row and the one that its bytes give are both good to link to: where they differ, that
    // row has been reported itself, and this one is not to blame.
    const bool follows = row.sequence == 1
                             ? isHexOf(body->previous, Digest{})
                             : isHexOf(body->previous, m_storedHash) || isHexOf(body->previous, m_computedHash);
    if (m_linked && !follows)
        report(ViolationType::LinkBroken, row.sequence);
    if (row.sequence == 1 && (body->checkpoint != "genesis" || body->action != "chain.created"))
        report(ViolationType::GenesisMissing, 1);
    const bool sameDay = m_time && *m_time >= m_dayBegin && body->time >= m_dayBegin && body->time < m_dayBegin + day;
    if (row.sequence > 1 && m_time && body->checkpoint != (sameDay ? "" : expectedCheckpoint(*m_time, body->time)))
        report(ViolationType::CheckpointWrong, row.sequence);
    if (!sameDay)
        m_dayBegin = body->time - ((body->time % day) + day) % day;
    if (!body->warning.empty() && body->warning != "clock_backwards" && body->warning != "clock_jumped")
        report(ViolationType::BodyMalformed, row.sequence, QStringLiteral("warning"));
    if (body->action.empty())
        report(ViolationType::BodyMalformed, row.sequence, QStringLiteral("action"));
    if (!m_chain)
        m_chain.emplace(body->chain);
    if (*m_chain != body->chain || body->epoch < m_epoch)
        report(ViolationType::ChainMixed, row.sequence);
    m_epoch = std::max(m_epoch, body->epoch);
    m_time = body->time;
    remember(row, computed);
}

} // namespace wingman::audit
