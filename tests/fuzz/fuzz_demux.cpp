// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a container's log, in pieces: no crash, small memory, and the same text whatever the pieces.
#include "targets/docker/log_decoder.h"

#include <cstdlib>

using namespace wingman::targets::docker;

namespace {

struct Text
{
    bool failed = false;
    QByteArray output, error;
};

Text decode(QByteArrayView wire, qsizetype piece, LogDecoder::Format format, bool timestamps)
{
    LogDecoder decoder(format, timestamps, QStringLiteral("the engine"));
    Text text;
    const auto drain = [&] {
        while (const auto line = decoder.take()) {
            if (line->text.size() > 2 * longestLogPiece)
                abort();
            QByteArray &into = line->source == wingman::inventory::LogLine::Source::Error ? text.error : text.output;
            into += line->text;
            if (line->complete)
                into += '\n';
        }
    };
    for (qsizetype at = 0; at < wire.size(); at += piece) {
        const auto fed = decoder.feed(wire.sliced(at, std::min(piece, wire.size() - at)));
        drain();
        if (!fed) {
            text.failed = true;
            return text;
        }
    }
    text.failed = !decoder.finish();
    drain();
    return text;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 2)
        return 0;
    const qsizetype piece = 1 + data[0];
    const auto format = (data[1] & 1) != 0 ? LogDecoder::Format::Raw : LogDecoder::Format::Multiplexed;
    const bool timestamps = (data[1] & 2) != 0;
    const QByteArrayView wire(reinterpret_cast<const char *>(data + 2), static_cast<qsizetype>(size - 2));
    const Text whole = decode(wire, std::max<qsizetype>(wire.size(), 1), format, timestamps);
    const Text pieces = decode(wire, piece, format, timestamps);
    if (whole.failed != pieces.failed || whole.output != pieces.output || whole.error != pieces.error)
        abort();
    return 0;
}
