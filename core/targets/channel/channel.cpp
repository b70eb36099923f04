// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/channel/channel.h"

#include "targets/channel/http_codec.h"

#include <algorithm>

namespace wingman::targets::channel {
namespace {

constexpr qsizetype readPiece = qsizetype{256} * 1024;

Error withSent(Error error, bool sent)
{
    error.arguments.set(QStringLiteral("sent"), qint64(sent ? 1 : 0));
    return error;
}

/// What a failed read means for a request of which something (or nothing) has gone out.
Error afterSending(const Error &error, bool sent, const QString &endpoint)
{
    if (!sent && error.code == Code::TimedOut)
        return withSent(
            Error{Code::Unreachable,
                  {{"endpoint", endpoint}, {"reason", QStringLiteral("it did not take the request in time")}}},
            false);
    if (!sent && error.code == Code::ConnectionLost)
        return withSent(Error{Code::Unreachable,
                              {{"endpoint", endpoint}, {"reason", QStringLiteral("it closed the connection at once")}}},
                        false);
    return withSent(error, sent);
}

} // namespace

bool mayHaveBeenSent(const Error &error)
{
    return error.arguments.text(u"sent") != u"0";
}

struct Channel::State
{
    struct Idle
    {
        std::shared_ptr<Stream> stream;
        SteadyInstant since;
    };

    std::shared_ptr<const Connector> connector;
    Limits limits;
    Cancel closing;
    QList<Idle> idle; // oldest first
    QTimer sweeper;

    void sweep()
    {
        const SteadyInstant oldest = std::chrono::steady_clock::now() - limits.idleTimeout;
        idle.removeIf([oldest](const Idle &kept) { return kept.since <= oldest || !kept.stream->isQuiet(); });
        if (idle.isEmpty())
            sweeper.stop();
    }
    std::shared_ptr<Stream> takeIdle()
    {
        sweep();
        return idle.isEmpty() ? nullptr : idle.takeLast().stream;
    }
    static void keep(const std::shared_ptr<State> &state, const std::shared_ptr<Stream> &stream)
    {
        if (state->closing.isCancelled() || !stream->isQuiet() || state->limits.idleConnections <= 0)
            return;
        while (state->idle.size() >= state->limits.idleConnections)
            state->idle.removeFirst();
        state->idle.append({stream, std::chrono::steady_clock::now()});
        const std::weak_ptr<State> weak = state;
        stream->whenDisturbed([weak] {
            if (const auto alive = weak.lock())
                alive->sweep();
        });
        if (!state->sweeper.isActive())
            state->sweeper.start(std::max<Milliseconds>(state->limits.idleTimeout / 2, Milliseconds(1)));
    }
};

/// One request and its answer on one connection; shared by the flow and the BodyStream it may end in.
struct Exchange
{
    Exchange(std::shared_ptr<Stream> connection, bool toHead, Limits limits, const QString &where)
        : stream(std::move(connection)), decoder(toHead, limits, where), endpoint(where)
    {
    }

    std::shared_ptr<Stream> stream; // null once it went back to the pool or was handed over
    ResponseDecoder decoder;
    QString endpoint;
    std::weak_ptr<Channel::State> pool;

    void release()
    {
        if (!stream)
            return;
        const auto state = pool.lock();
        if (state && decoder.canKeepConnection())
            Channel::State::keep(state, stream);
        stream.reset();
    }

    /// Reads and decodes once. False at the end of the connection.
    static Async<bool> advance(std::shared_ptr<Exchange> self, Deadline deadline, Cancel cancel)
    {
        const auto stream = self->stream;
        if (!stream)
            co_return fail(Code::ConnectionLost, {{"endpoint", self->endpoint}});
        const auto bytes = co_await stream->read(readPiece, deadline, cancel);
        if (!bytes)
            co_return propagate(bytes);
        if (bytes->isEmpty()) {
            const auto ended = self->decoder.end();
            self->stream.reset();
            if (!ended)
                co_return propagate(ended);
            co_return false;
        }
        const auto fed = self->decoder.feed(*bytes);
        if (!fed) {
            self->stream.reset();
            co_return propagate(fed);
        }
        co_return true;
    }

    static Async<std::optional<QByteArray>> next(std::shared_ptr<Exchange> self, Deadline deadline, Cancel cancel)
    {
        for (;;) {
            if (cancel.isCancelled())
                co_return fail(Code::Cancelled);
            if (self->decoder.bodySize() > 0)
                co_return std::optional<QByteArray>(self->decoder.takeBody());
            if (self->decoder.isDone()) {
                self->release();
                co_return std::optional<QByteArray>();
            }
            const auto more = co_await advance(self, deadline, cancel);
            if (!more)
                co_return propagate(more);
        }
    }

    static Async<QByteArray> all(std::shared_ptr<Exchange> self, qsizetype most, Deadline deadline, Cancel cancel)
    {
        QByteArray body;
        for (;;) {
            auto piece = co_await next(self, deadline, cancel);
            if (!piece)
                co_return propagate(piece);
            if (!piece->has_value())
                co_return body;
            if (body.size() + (*piece)->size() > most) {
                self->stream.reset();
                co_return fail(Code::LimitExceeded, {{"what", QStringLiteral("An answer from ") + self->endpoint},
                                                     {"limit", QStringLiteral("%1 bytes").arg(most)}});
            }
            if (body.isEmpty())
                body = std::move(**piece);
            else
                body.append(**piece);
        }
    }
};

BodyStream::BodyStream(std::shared_ptr<Exchange> exchange) : m_exchange(std::move(exchange)) {}

BodyStream::~BodyStream()
{
    // A body that ended goes back to the pool; anything else is cut off, and a pull under way ends with Cancelled.
    if (m_exchange->decoder.isDone() && m_exchange->decoder.bodySize() == 0)
        m_exchange->release();
    else if (m_exchange->stream)
        m_exchange->stream->abort();
}

const Head &BodyStream::head() const
{
    return m_exchange->decoder.head();
}

Async<std::optional<QByteArray>> BodyStream::next(Deadline deadline, Cancel cancel) const
{
    return Exchange::next(m_exchange, deadline, std::move(cancel));
}

Async<QByteArray> BodyStream::rest(qsizetype most, Deadline deadline, Cancel cancel) const
{
    return Exchange::all(m_exchange, most, deadline, std::move(cancel));
}

Channel::Channel(std::shared_ptr<const Connector> connector, Limits limits) : m_state(std::make_shared<State>())
{
    m_state->connector = std::move(connector);
    m_state->limits = limits;
    QObject::connect(&m_state->sweeper, &QTimer::timeout, &m_state->sweeper,
                     [plain = m_state.get()] { plain->sweep(); });
}

Channel::~Channel()
{
    m_state->closing.cancel();
    m_state->sweeper.stop();
    m_state->idle.clear();
}

QString Channel::endpoint() const
{
    return m_state->connector->endpoint();
}

qsizetype Channel::idleConnections() const
{
    return m_state->idle.size();
}

Async<Response> Channel::send(Request request, Deadline deadline, Cancel cancel) const
{
    return whole(m_state, std::move(request), deadline, std::move(cancel));
}

Async<std::shared_ptr<BodyStream>> Channel::open(Request request, Deadline deadline, Cancel cancel) const
{
    return streamed(m_state, std::move(request), deadline, std::move(cancel));
}

Async<UpgradeAnswer> Channel::upgrade(Request request, Deadline deadline, Cancel cancel) const
{
    request.upgrades = true;
    request.headers.append({QByteArrayLiteral("Connection"), QByteArrayLiteral("Upgrade")});
    request.headers.append({QByteArrayLiteral("Upgrade"), QByteArrayLiteral("tcp")});
    return upgraded(m_state, std::move(request), deadline, std::move(cancel));
}

Async<std::shared_ptr<Exchange>> Channel::exchange(std::shared_ptr<State> state, Request request, Deadline deadline,
                                                   Cancel cancel)
{
    const QString endpoint = state->connector->endpoint();
    const auto wire = encoded(request, state->connector->host());
    if (!wire)
        co_return Failure(withSent(wire.error(), false));
    // Only what changes nothing may travel on a kept connection, because only that may be sent a second time.
    bool fresh = request.mutates || request.upgrades;
    for (;;) {
        std::shared_ptr<Stream> stream = fresh ? nullptr : state->takeIdle();
        const bool kept = stream != nullptr;
        if (!stream) {
            const auto connected = co_await state->connector->connect(deadline, cancel);
            if (!connected)
                co_return Failure(withSent(connected.error(), false));
            stream = *connected;
        }
        if (cancel.isCancelled())
            co_return Failure(withSent(Error{Code::Cancelled, {}}, false));
        const auto run = std::make_shared<Exchange>(stream, request.method == "HEAD", state->limits, endpoint);
        run->pool = state;
        Result<bool> more = true;
        if (const auto put = stream->put(*wire); !put)
            more = propagate(put);
        while (more && !run->decoder.hasHead())
            more = co_await Exchange::advance(run, deadline, cancel);
        if (more)
            co_return run;
        if (kept && !run->decoder.hasBytes() && more.error().code == Code::ConnectionLost) {
            fresh = true; // the kept connection was dead; this happens once, and to harmless requests only
            continue;
        }
        co_return Failure(afterSending(more.error(), stream->hasSent(), endpoint));
    }
}

Async<Response> Channel::whole(std::shared_ptr<State> state, Request request, Deadline deadline, Cancel cancel)
{
    const Cancel both = cancel.child();
    const auto closing = state->closing.onCancel([both] { both.cancel(); });
    const auto run = co_await exchange(state, request, deadline, both);
    if (!run)
        co_return propagate(run);
    const auto body = co_await Exchange::all(*run, state->limits.bodyBytes, deadline, both);
    if (!body)
        co_return Failure(withSent(body.error(), true));
    co_return Response{(*run)->decoder.head(), *body};
}

Async<std::shared_ptr<BodyStream>> Channel::streamed(std::shared_ptr<State> state, Request request, Deadline deadline,
                                                     Cancel cancel)
{
    const Cancel both = cancel.child();
    const auto closing = state->closing.onCancel([both] { both.cancel(); });
    const auto run = co_await exchange(state, request, deadline, both);
    if (!run)
        co_return propagate(run);
    co_return std::make_shared<BodyStream>(*run);
}

Async<UpgradeAnswer> Channel::upgraded(std::shared_ptr<State> state, Request request, Deadline deadline, Cancel cancel)
{
    const Cancel both = cancel.child();
    const auto closing = state->closing.onCancel([both] { both.cancel(); });
    const auto run = co_await exchange(state, request, deadline, both);
    if (!run)
        co_return propagate(run);
    UpgradeAnswer answer;
    if (!(*run)->decoder.isUpgrade()) {
        answer.declined = std::make_shared<BodyStream>(*run);
        co_return answer;
    }
    const auto stream = std::exchange((*run)->stream, nullptr);
    stream->unread((*run)->decoder.takeRest());
    answer.upgraded = Upgraded{(*run)->decoder.head(), stream};
    co_return answer;
}

} // namespace wingman::targets::channel
