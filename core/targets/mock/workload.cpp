// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/mock/workload.h"

#include "targets/mock/chance.h"

#include <array>
#include <cmath>

namespace wingman::targets::mock {

using namespace inventory;
using std::chrono::microseconds;

namespace {

/// 2 to 11 seconds, the same for the whole life of a container.
microseconds intervalOf(quint64 seed)
{
    return std::chrono::milliseconds(2000 + static_cast<qint64>(seed % 9000));
}

double secondsOf(microseconds duration)
{
    return static_cast<double>(duration.count()) / 1e6;
}

/// Slow waves and a little noise, 0 to 1.
double wave(quint64 seed, double seconds)
{
    const double first = std::sin(seconds / (40.0 + static_cast<double>(seed % 97)) + share(seed) * 6.28);
    const double second = std::sin(seconds / (7.0 + static_cast<double>(seed % 13)) + share(mix(seed)) * 6.28);
    const double noise = share(chance(seed, static_cast<qint64>(seconds)));
    return (first + 1) * 0.3 + (second + 1) * 0.1 + noise * 0.2;
}

struct Flavour
{
    const char *name;
    double cpu;                        // cores at a busy moment
    double memory;                     // MiB at rest
    std::array<const char *, 4> lines; // %1: a number, %2: another
};

constexpr std::array flavours{
    Flavour{"nginx",
            0.08,
            24,
            {"10.0.%1.17 - - \"GET /assets/app.%2.js HTTP/1.1\" 200 48213",
             "10.0.%1.21 - - \"GET /api/cart HTTP/1.1\" 200 %2", "10.0.%1.9 - - \"POST /api/checkout HTTP/1.1\" 201 %2",
             "10.0.%1.40 - - \"GET /healthz HTTP/1.1\" 200 2"}},
    Flavour{"postgres",
            0.35,
            310,
            {"LOG:  checkpoint starting: time", "LOG:  checkpoint complete: wrote %2 buffers (0.%1%)",
             "LOG:  automatic vacuum of table \"shop.public.orders\": index scans: %1",
             "LOG:  duration: %2.%1 ms  statement: SELECT … FROM orders"}},
    Flavour{"redis",
            0.05,
            38,
            {"%2:M * Background saving started by pid %1", "%2:C * DB saved on disk",
             "%2:M * 100 changes in 300 seconds. Saving...", "%2:M * Background saving terminated with success"}},
    Flavour{"prometheus",
            0.4,
            520,
            {"level=info component=tsdb msg=\"write block\" mint=%2 duration=%1ms",
             "level=info component=tsdb msg=\"Head GC completed\" duration=%1ms",
             "level=info msg=\"Completed loading of configuration file\" totalDuration=%1ms",
             "level=warn component=\"scrape manager\" msg=\"slow scrape\" target=node-%1:9100"}},
    Flavour{"traefik",
            0.12,
            60,
            {"level=debug msg=\"Request forwarded\" router=shop@docker took=%1ms",
             "level=info msg=\"Configuration received\" providerName=docker",
             "level=debug msg=\"health check ok\" service=api-%1",
             "level=info msg=\"Renewing certificate\" domain=shop.example.org in=%1d"}},
};
constexpr Flavour anyFlavour{"",
                             0.15,
                             140,
                             {"INFO  request handled path=/v1/items status=200 duration_ms=%1",
                              "INFO  job finished queue=default id=%2 duration_ms=%1",
                              "WARN  retrying upstream attempt=%1 backoff_ms=%2", "DEBUG cache refreshed entries=%2"}};

const Flavour &flavourOf(const QString &name)
{
    for (const Flavour &flavour : flavours) {
        if (name.contains(QLatin1String(flavour.name)))
            return flavour;
    }
    return anyFlavour;
}

} // namespace

qint64 Workload::linesUntil(Instant moment) const
{
    const Instant end = endedAt ? std::min(*endedAt, moment) : moment;
    return end <= startedAt ? 0 : (end - startedAt) / intervalOf(seed) + 1;
}

Instant Workload::timeOf(qint64 line) const
{
    return startedAt + intervalOf(seed) * line;
}

LogLine Workload::line(qint64 number) const
{
    const quint64 value = chance(seed, number);
    const auto &lines = flavourOf(flavour).lines;
    const QString text = QString::fromUtf8(lines.at(value % lines.size()));
    LogLine line;
    line.source = text.startsWith(QStringLiteral("LOG")) || text.startsWith(QStringLiteral("WARN"))
                      ? LogLine::Source::Error
                      : LogLine::Source::Output;
    line.at = timeOf(number);
    line.text = QString(text)
                    .replace(QStringLiteral("%1"), QString::number(mix(value) % 240 + 1))
                    .replace(QStringLiteral("%2"), QString::number(mix(value + 1) % 90000 + 1000))
                    .toUtf8();
    return line;
}

StatsSample Workload::sample(Instant now, bool first) const
{
    const Flavour &kind = flavourOf(flavour);
    const double running = std::max(0.0, secondsOf(now - startedAt));
    const double busy = paused ? 0.0 : wave(seed, running);
    const double size = 0.6 + share(mix(seed + 7)) * 0.8;
    StatsSample sample{now, {}, {}, {}, {}, {}, {}, {}, {}};
    if (!first)
        sample.cpuShare = kind.cpu * size * busy * busy;
    const double mib = kind.memory * size * (1.0 - 0.5 * std::exp(-running / 30.0)) + kind.memory * 0.15 * busy;
    sample.memory = static_cast<qint64>(mib * 1048576.0);
    sample.memoryLimit = memoryLimit;
    // A constant rate with a wave that never runs backwards: the wave's steepest fall is below the rate.
    const auto counter = [&](double rate) {
        return static_cast<qint64>(rate * size * (running + 20.0 * std::sin(running / 40.0 + share(seed))) +
                                   rate * 40.0);
    };
    sample.received = counter(5200);
    sample.sent = counter(8100);
    sample.blockRead = counter(300);
    sample.blockWritten = counter(1900);
    sample.processes = 1 + static_cast<qint64>(seed % 12);
    return sample;
}

} // namespace wingman::targets::mock
