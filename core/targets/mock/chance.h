// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers that look like chance and are the same in every process: everything in the mock world that seems accidental
// is computed from its seed, a name and the time. Pure. Thread: any.
#pragma once

#include <QString>

namespace wingman::targets::mock {

/// Spreads the bits (SplitMix64, Steele and others, 2014).
constexpr quint64 mix(quint64 value)
{
    value += 0x9e3779b97f4a7c15ULL;
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9ULL;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebULL;
    return value ^ (value >> 31);
}

/// FNV-1a over UTF-16 code units, then spread.
inline quint64 chance(quint64 seed, QStringView text)
{
    quint64 hash = 0xcbf29ce484222325ULL ^ seed;
    for (const QChar c : text)
        hash = (hash ^ c.unicode()) * 0x100000001b3ULL;
    return mix(hash);
}

constexpr quint64 chance(quint64 seed, qint64 number)
{
    return mix(seed ^ mix(static_cast<quint64>(number)));
}

/// 0 ≤ share < 1.
constexpr double share(quint64 value)
{
    return static_cast<double>(value >> 11) * 0x1.0p-53;
}

/// `digits` hexadecimal digits, as engines name their objects.
inline QString hexId(quint64 seed, QStringView text, int digits = 64)
{
    QString id;
    for (quint64 i = 0; id.size() < digits; ++i)
        id += QStringLiteral("%1").arg(chance(seed + i, text), 16, 16, QLatin1Char('0'));
    return id.left(digits);
}

} // namespace wingman::targets::mock
