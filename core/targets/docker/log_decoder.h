// SPDX-License-Identifier: GPL-3.0-or-later
// Container logs without I/O: bytes in, lines out (Engine API, ContainerAttach, "Stream format").
#pragma once

#include "inventory/reader.h"

#include <deque>

namespace wingman::targets::docker {

/// A line longer than this is given out in parts, so that memory stays small whatever arrives.
inline constexpr qsizetype longestLogPiece = qsizetype{64} * 1024;

class LogDecoder final
{
public:
    enum class Format : quint8 {
        Multiplexed, // frames: [source, 0, 0, 0, length big-endian] and as many bytes
        Raw,         // a terminal's bytes, lines end in CR LF
    };

    /// `timestamps`: every message begins with an RFC 3339 time and a space, which is taken off.
    LogDecoder(Format format, bool timestamps, QString endpoint);

    /// Errors: ProtocolError for what is no frame, ServerError with the daemon's words where it reports one (frame
    /// type 3). What came before is still to be taken.
    Result<> feed(QByteArrayView bytes);
    /// The transfer ended: gives out a last line without an end. ConnectionLost inside a frame.
    Result<> finish();
    /// The next line, in the order of arrival.
    std::optional<inventory::LogLine> take();
    bool hasLines() const { return !m_lines.empty(); }

private:
    struct Partial
    {
        QByteArray text;
        std::optional<Instant> at;
        bool atStart = true; // of a message: a timestamp may follow
    };

    Result<> beginFrame();
    void takePayload(QByteArrayView bytes, bool frameEnds);
    void takeText(Partial &partial, inventory::LogLine::Source source, QByteArrayView bytes);
    void stamp(Partial &partial) const;
    void give(Partial &partial, inventory::LogLine::Source source, bool complete);

    Format m_format;
    bool m_timestamps;
    QString m_endpoint;
    QByteArray m_header;
    qint64 m_payload = 0; // bytes of the frame still to come
    int m_type = 1;
    QByteArray m_daemonWords;
    Partial m_partial[2]; // output (and terminal), error
    std::deque<inventory::LogLine> m_lines;
};

} // namespace wingman::targets::docker
