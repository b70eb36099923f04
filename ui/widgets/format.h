// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers, ages and instants as people read them: local, in the language of the moment, unknown never as zero. Pure;
// the locale and the zone are those of the moment unless a test says otherwise. Thread: GUI.
//
// Text from engines is made harmless with wingman::inert() and wingman::redacted() of base/redaction.h.
#pragma once

#include "base/clock.h"
#include "base/redaction.h"

#include <QLocale>
#include <QTimeZone>
#include <optional>

namespace wingman::ui {

/// What stands where nothing is known: "–".
QString unknownText();

/// Zero where `then` lies ahead of `now`: two clocks rarely agree.
Milliseconds ageOf(Instant then, Instant now);

/// "0 s", "12 s", "4 min", "5 h", "3 d", "4 y": one unit, rounded down; what follows "for", or stands before "ago".
QString formatSpan(Milliseconds span, const QLocale &locale = QLocale());
/// The same where it stands alone; "just now" for the first seconds.
QString formatAge(Milliseconds age, const QLocale &locale = QLocale());
/// "just now", "4 min ago"; "in 2 h" where it is still to come.
QString formatAgo(Instant at, Instant now, const QLocale &locale = QLocale());

/// The day and the minute, short: "21/11/2026 14:02".
QString formatInstant(Instant at, const QLocale &locale = QLocale(),
                      const QTimeZone &zone = QTimeZone::systemTimeZone());
/// For rows of one day: "14:02:05".
QString formatClockTime(Instant at, const QTimeZone &zone = QTimeZone::systemTimeZone());
/// For tooltips: the long local form with its zone, and below it the same instant as records keep it.
QString formatExact(Instant at, const QLocale &locale = QLocale(), const QTimeZone &zone = QTimeZone::systemTimeZone());

/// Binary units: "22 MiB", "2.1 GiB".
QString formatBytes(qint64 bytes, const QLocale &locale = QLocale());
QString formatBytes(std::optional<qint64> bytes, const QLocale &locale = QLocale());
/// Of a share from 0 to 1 (and above): "0.4 %".
QString formatPercent(double share, int decimals = 1, const QLocale &locale = QLocale());
QString formatPercent(std::optional<double> share, int decimals = 1, const QLocale &locale = QLocale());
/// How long something took or takes: "31 ms", "8.2 s", "1 min 5 s", "2 h 3 min", "3 d 4 h".
QString formatDuration(Milliseconds duration, const QLocale &locale = QLocale());
/// Grouped by spaces that do not break, in every language the same: "12 345".
QString formatCount(qint64 count, const QLocale &locale = QLocale());

/// What people recognise an id by: the engine's own twelve digits, "sha256:3f8a…91c2", "pln-7c1e…a04f". Names and what
/// is short already stay.
QString shortId(const QString &id);

} // namespace wingman::ui
