// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/channel/http_codec.h"

// Beast 1.74 asserts that a last chunk never comes alone and byte by byte ("0", CR, LF, …), although it handles that
// well. No answer may stop the program, so its assertions are off here; tests and fuzzers stand in for them.
#define BOOST_DISABLE_ASSERTS

#include <boost/asio/buffer.hpp>
#include <boost/beast/core/buffers_range.hpp>
#include <boost/beast/core/string.hpp>
#include <boost/beast/http/basic_parser.hpp>
#include <boost/beast/http/message.hpp>
#include <boost/beast/http/serializer.hpp>
#include <boost/beast/http/string_body.hpp>

#include <algorithm>
#include <limits>

namespace wingman::targets::channel {

namespace beast = boost::beast;
namespace http = boost::beast::http;

namespace {

constexpr int maximumInterim = 16;

QByteArray bytes(beast::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

beast::string_view view(const QByteArray &text)
{
    return beast::string_view(text.constData(), static_cast<std::size_t>(text.size()));
}

bool isToken(const QByteArray &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
    });
}

bool isVisible(const QByteArray &text, bool spaces)
{
    return std::all_of(text.begin(), text.end(), [spaces](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte > 0x20 && byte < 0x7f) || (spaces && (byte == ' ' || byte == '\t'));
    });
}

Failure refused(const char *what)
{
    return fail(Code::InvalidInput, {{"what", QStringLiteral("request")},
                                     {"reason", QStringLiteral("its %1 cannot be sent").arg(QLatin1String(what))}});
}

} // namespace

Result<QByteArray> encoded(const Request &request, const QByteArray &host)
{
    if (!isToken(request.method))
        return refused("method");
    if (!request.target.startsWith('/') || !isVisible(request.target, false))
        return refused("address");
    http::request<http::string_body> message;
    message.version(11);
    message.method_string(view(request.method));
    message.target(view(request.target));
    message.set(http::field::host, view(host));
    message.set(http::field::user_agent, "Wingman");
    for (const Header &header : request.headers) {
        if (!isToken(header.first) || !isVisible(header.second, true))
            return refused("header");
        message.insert(view(header.first), view(header.second));
    }
    message.body().assign(request.body.constData(), static_cast<std::size_t>(request.body.size()));
    if (!request.body.isEmpty() || request.method == "POST" || request.method == "PUT")
        message.content_length(static_cast<std::uint64_t>(request.body.size()));
    QByteArray wire;
    http::request_serializer<http::string_body> serializer(message);
    while (!serializer.is_done()) {
        beast::error_code error;
        std::size_t written = 0;
        serializer.next(error, [&wire, &written](beast::error_code &, const auto &buffers) {
            for (const auto buffer : beast::buffers_range_ref(buffers)) {
                wire.append(static_cast<const char *>(buffer.data()), static_cast<qsizetype>(buffer.size()));
                written += buffer.size();
            }
        });
        if (error)
            return refused("framing");
        serializer.consume(written);
    }
    return wire;
}

struct ResponseDecoder::Parser final : http::basic_parser<false>
{
    Head head;
    QList<Header> trailers;
    QByteArray body;
    bool headDone = false;
    std::size_t fieldBytes = 0;
    std::size_t fieldLimit = 0;

    Parser(const Limits &limits, bool toHead) : fieldLimit(static_cast<std::size_t>(limits.headerBytes))
    {
        header_limit(static_cast<std::uint32_t>(limits.headerBytes));
        body_limit(std::numeric_limits<std::uint64_t>::max()); // counted by who takes the body
        eager(true);
        skip(toHead);
    }

protected:
    void on_request_impl(http::verb, beast::string_view, beast::string_view, int, beast::error_code &) override {}
    void on_response_impl(int code, beast::string_view reason, int, beast::error_code &error) override
    {
        constexpr int lowestStatus = 100; // zero stands for "no status line yet" below
        if (code < lowestStatus) {
            error = http::error::bad_status;
            return;
        }
        head.status = code;
        head.reason = bytes(reason);
    }
    void on_field_impl(http::field, beast::string_view name, beast::string_view value,
                       beast::error_code &error) override
    {
        // Beast's own limit is on one line; this one is on all of them.
        fieldBytes += name.size() + value.size() + 4;
        if (fieldBytes > fieldLimit) {
            error = http::error::header_limit;
            return;
        }
        (headDone ? trailers : head.headers).append({bytes(name), bytes(value)});
    }
    void on_header_impl(beast::error_code &) override { headDone = true; }
    void on_body_init_impl(const boost::optional<std::uint64_t> &, beast::error_code &) override {}
    std::size_t on_body_impl(beast::string_view piece, beast::error_code &) override
    {
        body.append(piece.data(), static_cast<qsizetype>(piece.size()));
        return piece.size();
    }
    void on_chunk_header_impl(std::uint64_t, beast::string_view, beast::error_code &) override {}
    std::size_t on_chunk_body_impl(std::uint64_t, beast::string_view piece, beast::error_code &) override
    {
        body.append(piece.data(), static_cast<qsizetype>(piece.size()));
        return piece.size();
    }
    void on_finish_impl(beast::error_code &) override {}
};

ResponseDecoder::ResponseDecoder(bool toHead, Limits limits, QString endpoint)
    : m_parser(std::make_unique<Parser>(limits, toHead)),
      m_limits(limits),
      m_endpoint(std::move(endpoint)),
      m_toHead(toHead)
{
}

ResponseDecoder::~ResponseDecoder() = default;

Result<> ResponseDecoder::feed(const QByteArray &bytes)
{
    m_hasBytes = m_hasBytes || !bytes.isEmpty();
    m_input = m_input.isEmpty() ? bytes : m_input + bytes;
    const auto notHttp = [this](const QString &how) {
        return fail(Code::ProtocolError,
                    {{"endpoint", m_endpoint}, {"reason", QStringLiteral("what it says is not HTTP (%1)").arg(how)}});
    };
    while (!m_input.isEmpty() && !m_parser->is_done()) {
        // Beast waits for a whole header before it looks; a server of another kind is told apart by its first bytes.
        const QByteArrayView start("HTTP/1.");
        const qsizetype compared = std::min(start.size(), m_input.size());
        if (m_parser->head.status == 0 && start.first(compared) != QByteArrayView(m_input).first(compared))
            return notHttp(QStringLiteral("no status line"));
        beast::error_code error;
        const std::size_t used = m_parser->put(
            boost::asio::const_buffer(m_input.constData(), static_cast<std::size_t>(m_input.size())), error);
        if (static_cast<qsizetype>(used) == m_input.size())
            m_input.clear();
        else if (used > 0)
            m_input = m_input.mid(static_cast<qsizetype>(used));
        if (error == http::error::header_limit)
            return fail(Code::LimitExceeded, {{"what", QStringLiteral("The header of an answer from ") + m_endpoint},
                                              {"limit", QStringLiteral("%1 bytes").arg(m_limits.headerBytes)}});
        if (error && error != http::error::need_more)
            return notHttp(QString::fromStdString(error.message()));
        if (m_parser->is_done() && m_parser->head.status / 100 == 1 && m_parser->head.status != 101) {
            // 100 Continue and its like: the real answer follows.
            if (++m_interim > maximumInterim)
                return fail(Code::ProtocolError,
                            {{"endpoint", m_endpoint}, {"reason", QStringLiteral("it promises an answer for ever")}});
            m_parser = std::make_unique<Parser>(m_limits, m_toHead);
            continue;
        }
        if (error == http::error::need_more || used == 0)
            break;
    }
    // Between head and end only a chunk's header or trailers can stay unconsumed; neither may grow without end.
    if (!m_parser->is_done() && m_input.size() > m_limits.headerBytes)
        return fail(Code::LimitExceeded, {{"what", QStringLiteral("A chunk header from ") + m_endpoint},
                                          {"limit", QStringLiteral("%1 bytes").arg(m_limits.headerBytes)}});
    return {};
}

Result<> ResponseDecoder::end()
{
    if (m_parser->is_done())
        return {};
    beast::error_code error;
    if (m_parser->got_some())
        m_parser->put_eof(error);
    if (!m_parser->got_some() || error || !m_input.isEmpty())
        return fail(Code::ConnectionLost, {{"endpoint", m_endpoint}});
    return {};
}

bool ResponseDecoder::hasBytes() const
{
    return m_hasBytes;
}

bool ResponseDecoder::hasHead() const
{
    return m_parser->headDone;
}

bool ResponseDecoder::isDone() const
{
    return m_parser->is_done();
}

bool ResponseDecoder::isUpgrade() const
{
    return m_parser->headDone && m_parser->head.status == 101;
}

bool ResponseDecoder::canKeepConnection() const
{
    return m_parser->is_done() && m_input.isEmpty() && !isUpgrade() && m_parser->keep_alive() && !m_parser->need_eof();
}

const Head &ResponseDecoder::head() const
{
    return m_parser->head;
}

const QList<Header> &ResponseDecoder::trailers() const
{
    return m_parser->trailers;
}

QByteArray ResponseDecoder::takeBody()
{
    return std::exchange(m_parser->body, {});
}

qsizetype ResponseDecoder::bodySize() const
{
    return m_parser->body.size();
}

QByteArray ResponseDecoder::takeRest()
{
    return std::exchange(m_input, {});
}

} // namespace wingman::targets::channel
