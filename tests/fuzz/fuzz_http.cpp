// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as an HTTP answer, cut into pieces by the input's own first bytes: no crash, no memory beyond the limits,
// and the same outcome as in one piece wherever one piece gives a whole answer.
#include "targets/channel/http_codec.h"

#include <cstdlib>

using namespace wingman::targets::channel;

namespace {

struct Outcome
{
    bool failed = false;
    bool done = false;
    int status = 0;
    QByteArray body;
};

Outcome decode(const QByteArray &wire, qsizetype piece, bool toHead)
{
    Limits limits;
    limits.headerBytes = 4096;
    ResponseDecoder decoder(toHead, limits, QStringLiteral("the engine"));
    Outcome outcome;
    for (qsizetype at = 0; at < wire.size(); at += piece) {
        const auto fed = decoder.feed(wire.mid(at, piece));
        outcome.body += decoder.takeBody();
        if (!fed) {
            outcome.failed = true;
            return outcome;
        }
        if (decoder.isDone())
            break;
    }
    outcome.done = decoder.isDone();
    outcome.status = decoder.head().status;
    if (!outcome.done && !decoder.end())
        outcome.failed = true;
    return outcome;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 2)
        return 0;
    const qsizetype piece = 1 + data[0];
    const bool toHead = (data[1] & 1) != 0;
    const QByteArray wire(reinterpret_cast<const char *>(data + 2), static_cast<qsizetype>(size - 2));
    const Outcome whole = decode(wire, std::max<qsizetype>(wire.size(), 1), toHead);
    const Outcome pieces = decode(wire, piece, toHead);
    if (whole.body.size() > wire.size() || pieces.body.size() > wire.size())
        abort(); // nothing is decoded that was not sent
    if (whole.done && (!pieces.done || pieces.status != whole.status || pieces.body != whole.body))
        abort();
    return 0;
}
