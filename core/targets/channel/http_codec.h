// SPDX-License-Identifier: GPL-3.0-or-later
// HTTP/1.1 without I/O: bytes in, head and body out. Boost.Beast does the parsing, in http_codec.cpp and nowhere else.
#pragma once

#include "base/result.h"
#include "targets/channel/message.h"

#include <memory>

namespace wingman::targets::channel {

/// The bytes of a request. Errors: InvalidInput for a method, target or header that would break the framing.
Result<QByteArray> encoded(const Request &request, const QByteArray &host);

/// One answer. Interim 1xx answers before it are skipped, 101 ends it. Thread: one at a time.
class ResponseDecoder final
{
public:
    ResponseDecoder(bool toHead, Limits limits, QString endpoint);
    ~ResponseDecoder();
    ResponseDecoder(const ResponseDecoder &) = delete;
    ResponseDecoder &operator=(const ResponseDecoder &) = delete;

    /// Takes all the bytes. Errors: ProtocolError, LimitExceeded; after one the decoder is of no more use.
    Result<> feed(const QByteArray &bytes);
    /// The connection ended. Ok if that is how this answer ends; ConnectionLost if a part is missing.
    Result<> end();

    bool hasBytes() const; // anything at all has come
    bool hasHead() const;
    bool isDone() const;
    bool isUpgrade() const; // 101
    /// Done, framed so that the next answer can follow on the same connection, and no byte too many.
    bool canKeepConnection() const;
    const Head &head() const;
    const QList<Header> &trailers() const;
    /// Body decoded since the last call.
    QByteArray takeBody();
    qsizetype bodySize() const; // waiting to be taken
    /// What came after the end (after a 101: the first bytes of the raw stream).
    QByteArray takeRest();

private:
    struct Parser;
    std::unique_ptr<Parser> m_parser;
    QByteArray m_input;
    Limits m_limits;
    QString m_endpoint;
    bool m_toHead;
    bool m_hasBytes = false;
    int m_interim = 0;
};

} // namespace wingman::targets::channel
