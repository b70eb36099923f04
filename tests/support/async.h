// SPDX-License-Identifier: GPL-3.0-or-later
// Lets a test wait for a flow: spins the event loop until the task is done.
#pragma once

#include "base/result.h"

#include <QCoroTask>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTest>
#include <QTimer>

namespace wingman::test {

template <typename T>
QCoro::Task<void> store(QCoro::Task<T> task, std::shared_ptr<std::optional<T>> into, std::shared_ptr<QEventLoop> loop)
{
    into->emplace(co_await task);
    loop->quit();
}

/// The flow's result; aborts the program after `limit`, naming nothing, because a flow that never ends is a defect.
template <typename T>
T await(QCoro::Task<T> task, std::chrono::milliseconds limit = std::chrono::minutes(2))
{
    const auto into = std::make_shared<std::optional<T>>();
    const auto loop = std::make_shared<QEventLoop>();
    QTimer guard;
    guard.setSingleShot(true);
    QObject::connect(&guard, &QTimer::timeout, [] { qFatal("a flow under test did not end in time"); });
    guard.start(limit);
    const auto running = store(std::move(task), into, loop);
    if (!into->has_value())
        loop->exec();
    return std::move(**into);
}

} // namespace wingman::test
