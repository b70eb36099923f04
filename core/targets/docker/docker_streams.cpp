// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/docker/docker_streams.h"

#include "targets/docker/json_lines.h"
#include "targets/docker/log_decoder.h"
#include "targets/docker/stats.h"
#include "targets/json/lenient.h"

namespace wingman::targets::docker {

using namespace inventory;

namespace {

/// Bytes through a decoder to items. The decoder's and body's errors come after the items that came before them.
template <typename Item, typename Decoder>
class DecodedStream final : public Stream<Item>
{
public:
    DecodedStream(std::shared_ptr<channel::BodyStream> body, Decoder decoder)
        : m_state(std::make_shared<State>(State{std::move(body), std::move(decoder), {}, false}))
    {
    }
    ~DecodedStream() override { m_state->body.reset(); }

    Async<std::optional<Item>> next(Deadline deadline, Cancel cancel) override
    {
        return pulled(m_state, deadline, std::move(cancel));
    }

private:
    struct State
    {
        std::shared_ptr<channel::BodyStream> body;
        Decoder decoder;
        std::optional<Error> error;
        bool ended = false;
    };

    static Async<std::optional<Item>> pulled(std::shared_ptr<State> state, Deadline deadline, Cancel cancel)
    {
        for (;;) {
            if (cancel.isCancelled())
                co_return fail(Code::Cancelled);
            if (auto item = state->decoder.take())
                co_return item;
            if (state->error)
                co_return Failure(*state->error);
            if (state->ended)
                co_return std::optional<Item>();
            if (!state->body)
                co_return fail(Code::Cancelled);
            // Not held while waiting: dropping the stream ends the transfer, and this pull with Cancelled.
            auto pull = state->body->next(deadline, cancel);
            const auto piece = co_await pull;
            if (!piece) {
                const Code code = piece.error().code;
                if (code == Code::TimedOut || code == Code::Cancelled)
                    co_return propagate(piece);
                state->error = piece.error();
                continue;
            }
            const auto taken = piece->has_value() ? state->decoder.feed(**piece) : state->decoder.finish();
            if (!taken)
                state->error = taken.error();
            state->ended = !piece->has_value();
        }
    }

    std::shared_ptr<State> m_state;
};

struct StatsDecoder
{
    JsonLines lines;
    std::shared_ptr<const Clock> clock;

    Result<> feed(const QByteArray &bytes) { return lines.feed(bytes); }
    Result<> finish()
    {
        lines.finish();
        return {};
    }
    std::optional<StatsSample> take()
    {
        const auto frame = lines.take();
        if (!frame)
            return std::nullopt;
        return sampleFrom(*frame, clock->now());
    }
};

QString microsecondsText(Instant instant)
{
    return unixTimeText(instant.time_since_epoch().count() * 1000);
}

LogDecoder::Format formatOf(const channel::Head &head, const QJsonObject &inspected)
{
    // From 1.42 on the answer says it; raw-stream alone says nothing, older engines call everything so.
    if (head.header("Content-Type").startsWith("application/vnd.docker.multiplexed-stream"))
        return LogDecoder::Format::Multiplexed;
    const auto terminal = truthOf(inspected.value(u"Config").toObject().value(u"Tty"));
    return terminal.value_or(false) ? LogDecoder::Format::Raw : LogDecoder::Format::Multiplexed;
}

} // namespace

Async<std::shared_ptr<Stream<LogLine>>> openLogs(Source source, ObjectId container, LogOptions options,
                                                 Deadline deadline, Cancel cancel)
{
    Call about;
    about.path = QStringLiteral("/containers/%1/json").arg(segment(container.text()));
    about.what = container.text();
    const auto inspected = co_await source.client->json(about, deadline, cancel);
    if (!inspected)
        co_return propagate(inspected);
    Call call;
    call.path = QStringLiteral("/containers/%1/logs").arg(segment(container.text()));
    call.what = container.text();
    const QString yes = QStringLiteral("1");
    call.query = {{QStringLiteral("stdout"), yes}, {QStringLiteral("stderr"), yes}};
    call.query.insert(QStringLiteral("tail"), options.tail < 0 ? QStringLiteral("all") : QString::number(options.tail));
    if (options.follow)
        call.query.insert(QStringLiteral("follow"), yes);
    if (options.timestamps)
        call.query.insert(QStringLiteral("timestamps"), yes);
    if (options.since)
        call.query.insert(QStringLiteral("since"), microsecondsText(*options.since));
    if (options.until)
        call.query.insert(QStringLiteral("until"), microsecondsText(*options.until));
    const auto body = co_await source.client->open(call, deadline, cancel);
    if (!body)
        co_return propagate(body);
    LogDecoder decoder(formatOf((*body)->head(), inspected->object()), options.timestamps, source.client->endpoint());
    co_return std::shared_ptr<Stream<LogLine>>(
        std::make_shared<DecodedStream<LogLine, LogDecoder>>(*body, std::move(decoder)));
}

Async<std::shared_ptr<Stream<StatsSample>>> openStats(Source source, ObjectId container, Deadline deadline,
                                                      Cancel cancel)
{
    Call call;
    call.path = QStringLiteral("/containers/%1/stats").arg(segment(container.text()));
    call.what = container.text();
    call.query.insert(QStringLiteral("stream"), QStringLiteral("1"));
    const auto body = co_await source.client->open(call, deadline, cancel);
    if (!body)
        co_return propagate(body);
    StatsDecoder decoder{JsonLines(source.client->endpoint()), source.clock};
    co_return std::shared_ptr<Stream<StatsSample>>(
        std::make_shared<DecodedStream<StatsSample, StatsDecoder>>(*body, std::move(decoder)));
}

} // namespace wingman::targets::docker
