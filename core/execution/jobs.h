// SPDX-License-Identifier: GPL-3.0-or-later
// One job on the database's thread, with the deadline that the door's own reads and writes have.
#pragma once

#include "execution/services.h"

namespace wingman::execution {

template <typename T>
Async<T> writing(std::shared_ptr<const Services> services, std::function<Result<T>(storage::Connection &)> job,
                 Cancel cancel)
{
    const Deadline deadline = Deadline::after(services->timing.database);
    auto written = co_await storage::write<T>(services->database, std::move(job), deadline, cancel);
    co_return written;
}

template <typename T>
Async<T> reading(std::shared_ptr<const Services> services, std::function<Result<T>(storage::Connection &)> job,
                 Cancel cancel)
{
    const Deadline deadline = Deadline::after(services->timing.database);
    auto read = co_await storage::read<T>(services->database, std::move(job), deadline, cancel);
    co_return read;
}

} // namespace wingman::execution
