// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/format.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>
#include <array>
#include <cmath>

namespace wingman::ui {
namespace {

using namespace std::chrono_literals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wingman::ui::Format)
};

using Days = std::chrono::duration<qint64, std::ratio<86400>>;
constexpr Milliseconds recently = 5s;
constexpr qint64 daysOfTwoYears = 730;
constexpr qint64 daysOfAYear = 365;

template <typename Unit>
qint64 whole(Milliseconds duration)
{
    return std::chrono::duration_cast<std::chrono::duration<qint64, typename Unit::period>>(duration).count();
}

QDateTime dateTimeOf(Instant at, const QTimeZone &zone)
{
    const auto milliseconds = std::chrono::floor<Milliseconds>(at.time_since_epoch()).count();
    return QDateTime::fromMSecsSinceEpoch(milliseconds, zone);
}

/// Decimals that say something: one below ten, and one below a hundred from GiB on, where a tenth is a lot.
int decimalsOf(double value, int power)
{
    const double limit = power >= 3 ? 100 : 10;
    const bool isRound = std::abs(value - std::round(value)) < 0.05;
    return power > 0 && value < limit && !isRound ? 1 : 0;
}

} // namespace

QString unknownText()
{
    return QStringLiteral("–");
}

Milliseconds ageOf(Instant then, Instant now)
{
    return now < then ? Milliseconds(0) : std::chrono::duration_cast<Milliseconds>(now - then);
}

QString formatSpan(Milliseconds span, const QLocale &locale)
{
    if (span < 1min)
        return Words::tr("%1 s", "seconds").arg(locale.toString(whole<std::chrono::seconds>(span)));
    if (span < 1h)
        return Words::tr("%1 min", "minutes").arg(locale.toString(whole<std::chrono::minutes>(span)));
    if (span < 24h)
        return Words::tr("%1 h", "hours").arg(locale.toString(whole<std::chrono::hours>(span)));
    const qint64 days = whole<Days>(span);
    if (days < daysOfTwoYears)
        return Words::tr("%1 d", "days").arg(locale.toString(days));
    return Words::tr("%1 y", "years").arg(locale.toString(days / daysOfAYear));
}

QString formatAge(Milliseconds age, const QLocale &locale)
{
    return age < recently ? Words::tr("just now") : formatSpan(age, locale);
}

QString formatAgo(Instant at, Instant now, const QLocale &locale)
{
    const Milliseconds ahead = ageOf(now, at);
    if (ahead >= recently)
        return Words::tr("in %1", "a time span: in 2 h").arg(formatSpan(ahead, locale));
    const Milliseconds age = ageOf(at, now);
    return age < recently ? Words::tr("just now") : Words::tr("%1 ago", "a time span").arg(formatSpan(age, locale));
}

QString formatInstant(Instant at, const QLocale &locale, const QTimeZone &zone)
{
    return locale.toString(dateTimeOf(at, zone), QLocale::ShortFormat);
}

QString formatClockTime(Instant at, const QTimeZone &zone)
{
    return dateTimeOf(at, zone).time().toString(QStringLiteral("HH:mm:ss"));
}

QString formatExact(Instant at, const QLocale &locale, const QTimeZone &zone)
{
    return locale.toString(dateTimeOf(at, zone), QLocale::LongFormat) + QLatin1Char('\n') + toText(at);
}

QString formatBytes(qint64 bytes, const QLocale &locale)
{
    if (bytes < 0)
        return unknownText();
    int power = 0;
    double value = static_cast<double>(bytes);
    while (value >= 1024) {
        value /= 1024;
        ++power;
    }
    int decimals = decimalsOf(value, power);
    if (decimals == 0 && power > 0 && std::round(value) >= 1024) { // 1023.9 KiB is 1 MiB, not 1024 KiB
        bytes = qint64(1) << (10 * (power + 1));
        decimals = 0;
    }
    return locale.formattedDataSize(bytes, decimals, QLocale::DataSizeIecFormat);
}

QString formatBytes(std::optional<qint64> bytes, const QLocale &locale)
{
    return bytes ? formatBytes(*bytes, locale) : unknownText();
}

QString formatPercent(double share, int decimals, const QLocale &locale)
{
    if (!std::isfinite(share))
        return unknownText();
    return Words::tr("%1 %", "per cent").arg(locale.toString(share * 100, 'f', decimals));
}

QString formatPercent(std::optional<double> share, int decimals, const QLocale &locale)
{
    return share ? formatPercent(*share, decimals, locale) : unknownText();
}

QString formatDuration(Milliseconds duration, const QLocale &locale)
{
    const auto number = [&locale](qint64 value) { return locale.toString(value); };
    if (duration < 1s)
        return Words::tr("%1 ms", "milliseconds").arg(number(qMax<qint64>(0, duration.count())));
    if (duration < 10s) {
        const double tenths = std::floor(static_cast<double>(duration.count()) / 100) / 10;
        return Words::tr("%1 s", "seconds").arg(locale.toString(tenths, 'f', 1));
    }
    const qint64 seconds = whole<std::chrono::seconds>(duration);
    const qint64 minutes = whole<std::chrono::minutes>(duration);
    const qint64 hours = whole<std::chrono::hours>(duration);
    if (duration < 1min)
        return Words::tr("%1 s", "seconds").arg(number(seconds));
    if (duration < 1h)
        return Words::tr("%1 min %2 s", "minutes, seconds").arg(number(minutes), number(seconds % 60));
    if (duration < 24h)
        return Words::tr("%1 h %2 min", "hours, minutes").arg(number(hours), number(minutes % 60));
    return Words::tr("%1 d %2 h", "days, hours").arg(number(hours / 24), number(hours % 24));
}

QString formatCount(qint64 count, const QLocale &locale)
{
    QLocale plain = locale;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    QString text = plain.toString(count);
    const qsizetype sign = count < 0 ? text.size() - plain.toString(-count).size() : 0;
    for (qsizetype i = text.size() - 3; i > sign; i -= 3)
        text.insert(i, QChar(QChar::Nbsp));
    return text;
}

QString shortId(const QString &id)
{
    static const QRegularExpression hex(QStringLiteral("^[0-9a-f]{13,}$"));
    static const QRegularExpression digest(QStringLiteral("^(.*sha256:|pln-|exe-)([0-9a-z]{9,})$"));
    constexpr qsizetype ofAnEngine = 12;
    constexpr qsizetype atAnEnd = 4;
    if (hex.match(id).hasMatch())
        return id.left(ofAnEngine);
    if (const auto match = digest.match(id); match.hasMatch())
        return match.captured(1) + match.captured(2).left(atAnEnd) + QChar(0x2026) + match.captured(2).right(atAnEnd);
    return id;
}

} // namespace wingman::ui
