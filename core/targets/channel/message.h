// SPDX-License-Identifier: GPL-3.0-or-later
// HTTP/1.1 requests and answers as values (RFC 9110, 9112), and the limits that keep a hostile answer small.
#pragma once

#include <QByteArray>
#include <QList>
#include <chrono>
#include <utility>

namespace wingman::targets::channel {

using Header = std::pair<QByteArray, QByteArray>;

struct Request
{
    QByteArray method = QByteArrayLiteral("GET");
    QByteArray target;     // percent-encoded path and query, beginning with "/"
    QList<Header> headers; // Host, Content-Length and User-Agent are added
    QByteArray body;
    /// Changes something over there. Such a request always travels on a connection made for it, and is never sent a
    /// second time, whatever happens. The others may be repeated once when a kept connection proves to be dead.
    bool mutates = false;
    /// A 101 answer is expected (Channel::upgrade sets it).
    bool upgrades = false;
};

struct Head
{
    int status = 0;
    QByteArray reason;
    QList<Header> headers;

    /// The first header of that name, whatever its case; empty if there is none.
    QByteArray header(QByteArrayView name) const
    {
        for (const Header &candidate : headers) {
            if (candidate.first.compare(name, Qt::CaseInsensitive) == 0)
                return candidate.second;
        }
        return {};
    }
    bool hasHeader(QByteArrayView name) const
    {
        for (const Header &candidate : headers) {
            if (candidate.first.compare(name, Qt::CaseInsensitive) == 0)
                return true;
        }
        return false;
    }
};

struct Response
{
    Head head;
    QByteArray body;
};

struct Limits
{
    qsizetype headerBytes = qsizetype{64} * 1024;      // also of one chunk's header, and of the trailers
    qsizetype bodyBytes = qsizetype{64} * 1024 * 1024; // of an answer taken whole; streams have no end
    int idleConnections = 4;
    std::chrono::milliseconds idleTimeout = std::chrono::seconds(30);
};

} // namespace wingman::targets::channel
