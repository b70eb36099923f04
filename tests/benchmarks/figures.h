// SPDX-License-Identifier: GPL-3.0-or-later
// What the benchmarks' figures are made with.
#pragma once

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <vector>

namespace wingman::bench {

using Clock = std::chrono::steady_clock;

inline double seconds(Clock::time_point since)
{
    return std::chrono::duration<double>(Clock::now() - since).count();
}

inline double milliseconds(Clock::time_point since)
{
    return 1e3 * seconds(since);
}

/// The value that such a part of them does not exceed; 0 of none.
inline double percentile(std::vector<double> values, double part)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    return values.at(static_cast<std::size_t>(part * static_cast<double>(values.size() - 1)));
}

inline double median(std::vector<double> values)
{
    return percentile(std::move(values), 0.5);
}

/// What main() returns, once there is an application.
inline int runAll(int argc, char **argv)
{
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}

} // namespace wingman::bench
