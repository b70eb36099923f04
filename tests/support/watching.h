// SPDX-License-Identifier: GPL-3.0-or-later
// What tests of Docker readers share: an endpoint under the usual name, and picking items out of a watch.
#pragma once

#include "inventory/reader.h"

namespace wingman::test {

inline inventory::Endpoint dockerEndpoint(const QString &address)
{
    return {EndpointId::parse(QStringLiteral("local")).value(),
            inventory::Platform::Docker,
            address,
            QStringLiteral("test"),
            false,
            {},
            {},
            {},
            {},
            {}};
}

/// The next item that is a T; the others are passed over.
template <typename T>
Async<T> nextOf(std::shared_ptr<inventory::Stream<inventory::WatchItem>> stream,
                Milliseconds patience = std::chrono::seconds(30))
{
    for (;;) {
        const auto item = co_await stream->next(Deadline::after(patience), Cancel());
        if (!item)
            co_return propagate(item);
        if (!item->has_value())
            co_return fail(Code::NotFound, {{"what", QStringLiteral("another item")}});
        if (const T *found = std::get_if<T>(&**item))
            co_return *found;
    }
}

} // namespace wingman::test
