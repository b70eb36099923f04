// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/docker/log_decoder.h"

#include "base/redaction.h"

#include <algorithm>

namespace wingman::targets::docker {

using inventory::LogLine;

namespace {

constexpr qsizetype headerBytes = 8;
constexpr qsizetype longestTimestamp = 40; // 2024-03-27T08:30:35.495801942+00:00 and a space
constexpr qsizetype longestDaemonWords = 4096;
constexpr int daemonError = 3;

} // namespace

LogDecoder::LogDecoder(Format format, bool timestamps, QString endpoint)
    : m_format(format), m_timestamps(timestamps), m_endpoint(std::move(endpoint))
{
}

Result<> LogDecoder::feed(QByteArrayView bytes)
{
    if (m_format == Format::Raw) {
        takeText(m_partial[0], LogLine::Source::Terminal, bytes);
        return {};
    }
    while (!bytes.isEmpty()) {
        if (m_payload == 0) {
            const qsizetype wanted = std::min(headerBytes - m_header.size(), bytes.size());
            m_header.append(bytes.first(wanted));
            bytes = bytes.sliced(wanted);
            if (m_header.size() < headerBytes)
                return {};
            if (const auto begun = beginFrame(); !begun)
                return propagate(begun);
            continue;
        }
        const qsizetype taken = static_cast<qsizetype>(std::min<qint64>(m_payload, bytes.size()));
        m_payload -= taken;
        takePayload(bytes.first(taken), m_payload == 0);
        bytes = bytes.sliced(taken);
        if (m_payload == 0 && m_type == daemonError)
            return fail(Code::ServerError, {{"endpoint", m_endpoint},
                                            {"reason", redacted(inert(QString::fromUtf8(m_daemonWords).trimmed()))}});
    }
    return {};
}

Result<> LogDecoder::beginFrame()
{
    const auto byte = [this](qsizetype at) { return static_cast<quint8>(m_header.at(at)); };
    m_type = byte(0);
    if (m_type > daemonError || byte(1) != 0 || byte(2) != 0 || byte(3) != 0)
        return fail(Code::ProtocolError, {{"endpoint", m_endpoint},
                                          {"reason", QStringLiteral("its log is not in frames where it should be")}});
    m_payload = (qint64(byte(4)) << 24) | (qint64(byte(5)) << 16) | (qint64(byte(6)) << 8) | qint64(byte(7));
    m_header.clear();
    m_daemonWords.clear();
    // Every frame is one message or a part of one, each with its own timestamp.
    m_partial[m_type == 2 ? 1 : 0].atStart = true;
    return {};
}

void LogDecoder::takePayload(QByteArrayView bytes, bool frameEnds)
{
    if (m_type == daemonError) {
        m_daemonWords.append(bytes.first(std::min(bytes.size(), longestDaemonWords - m_daemonWords.size())));
        return;
    }
    const auto source = m_type == 2 ? LogLine::Source::Error : LogLine::Source::Output;
    Partial &partial = m_partial[m_type == 2 ? 1 : 0];
    takeText(partial, source, bytes);
    if (frameEnds && (!partial.text.isEmpty() || partial.at)) {
        stamp(partial);
        if (!partial.text.isEmpty())
            give(partial, source, false); // goes on in the next frame
    }
}

void LogDecoder::takeText(Partial &partial, LogLine::Source source, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const qsizetype end = bytes.indexOf('\n');
        const qsizetype room = std::max<qsizetype>(longestLogPiece + longestTimestamp - partial.text.size(), 1);
        const qsizetype piece = std::min(end < 0 ? bytes.size() : end, room);
        partial.text.append(bytes.first(piece));
        if (end == piece) {
            bytes = bytes.sliced(piece + 1);
            stamp(partial);
            give(partial, source, true);
            continue;
        }
        bytes = bytes.sliced(piece);
        if (partial.text.size() >= longestLogPiece + longestTimestamp) {
            stamp(partial);
            give(partial, source, false);
        }
    }
}

/// Takes the time off the beginning of a message, once.
void LogDecoder::stamp(Partial &partial) const
{
    if (!std::exchange(partial.atStart, false) || !m_timestamps)
        return;
    const qsizetype space =
        QByteArrayView(partial.text).first(std::min(partial.text.size(), longestTimestamp)).indexOf(' ');
    // An empty line comes with its time alone, with or without the space.
    const qsizetype length = space < 0 ? std::min(partial.text.size(), longestTimestamp) : space;
    const auto at = parseInstant(QString::fromLatin1(QByteArrayView(partial.text).first(length)));
    if (!at)
        return;
    partial.at = *at;
    partial.text.remove(0, std::min(length + 1, partial.text.size()));
}

void LogDecoder::give(Partial &partial, LogLine::Source source, bool complete)
{
    LogLine line;
    line.source = source;
    line.at = partial.at;
    line.text = std::exchange(partial.text, {});
    line.complete = complete;
    if (complete && source == LogLine::Source::Terminal && line.text.endsWith('\r'))
        line.text.chop(1);
    partial.at.reset();
    partial.atStart = complete;
    m_lines.push_back(std::move(line));
}

Result<> LogDecoder::finish()
{
    if (m_payload > 0 || !m_header.isEmpty())
        return fail(Code::ConnectionLost, {{"endpoint", m_endpoint}});
    const LogLine::Source first = m_format == Format::Raw ? LogLine::Source::Terminal : LogLine::Source::Output;
    for (const auto &[index, source] : {std::pair(0, first), std::pair(1, LogLine::Source::Error)}) {
        Partial &partial = m_partial[index];
        if (partial.text.isEmpty())
            continue;
        stamp(partial);
        give(partial, source, true);
    }
    return {};
}

std::optional<LogLine> LogDecoder::take()
{
    if (m_lines.empty())
        return std::nullopt;
    LogLine line = std::move(m_lines.front());
    m_lines.pop_front();
    return line;
}

} // namespace wingman::targets::docker
