// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/inventory_rows.h"
#include "ctl/session.h"
#include "ctl/verbs.h"

#include <QJsonArray>

namespace wingman::ctl {
namespace {

using inventory::Reader;
using inventory::Snapshot;

struct Answer
{
    EndpointId endpoint;
    Result<Snapshot> snapshot;
};

Async<Snapshot> look(std::shared_ptr<Reader> reader, Cancel cancel)
{
    co_return co_await reader->snapshot(Session::patience(), std::move(cancel));
}

Result<QList<std::shared_ptr<Reader>>> readers(Session &session)
{
    QList<std::shared_ptr<Reader>> found;
    const auto chosen = session.composition().chosenEndpoint();
    const auto endpoints = session.composition().sharedPorts()->endpoints();
    for (const inventory::Endpoint &endpoint : endpoints) {
        if (chosen && endpoint.id.text() != *chosen)
            continue;
        const auto reader = session.composition().sharedPorts()->reader(endpoint.id);
        if (reader)
            found.append(*reader);
    }
    if (found.isEmpty() && chosen)
        return fail(Code::NotFound, {{"what", QStringLiteral("An endpoint called ") + *chosen}});
    return found;
}

Async<ExitStatus> watch(std::shared_ptr<Session> session, QString kind);

Async<ExitStatus> list(std::shared_ptr<Session> session, Words words)
{
    const QString kind = words.text(QStringLiteral("--kind"));
    if (words.has(QStringLiteral("--watch")))
        co_return co_await watch(session, kind);
    const auto all = readers(*session);
    if (!all)
        co_return propagate(all);
    std::vector<Async<Snapshot>> reading;
    for (const auto &reader : *all)
        reading.push_back(look(reader, session->cancel));
    QJsonArray endpoints;
    InventoryRows rows(kind);
    std::optional<Error> first;
    qsizetype answered = 0;
    for (std::size_t i = 0; i < reading.size(); ++i) {
        const inventory::Endpoint &endpoint = all->at(static_cast<qsizetype>(i))->endpoint();
        const QString name = endpoint.id.text();
        auto snapshot = co_await reading[i];
        if (!snapshot) {
            const Error error = said(*session, snapshot.error(), endpoint.address);
            endpoints.append(
                QJsonObject{{QStringLiteral("endpoint"), name}, {QStringLiteral("error"), execution::toJson(error)}});
            session->out.error(error);
            if (!first)
                first = error;
            continue;
        }
        ++answered;
        rows.add(*snapshot);
        for (const QString &problem : std::as_const(snapshot->problems))
            session->out.note(QStringLiteral("%1: %2").arg(name, problem));
        endpoints.append(snapshotJson(*snapshot, kind));
    }
    session->out.result({{QStringLiteral("endpoints"), endpoints}}, rows.names(), [&] {
        if (!rows.isEmpty())
            session->out.table(rows.table());
        else if (answered > 0 || !first)
            session->out.say(QStringLiteral("Nothing is there."));
    });
    if (!first)
        co_return ExitStatus::Done;
    // Some endpoints answered, some did not: that is neither done nor failed.
    co_return answered > 0 ? ExitStatus::PartlyDone : statusOf(*session, *first);
}

Async<> watchOne(std::shared_ptr<Session> session, std::shared_ptr<Reader> reader, QString kind)
{
    const auto stream = reader->watch(session->cancel);
    const QString name = reader->endpoint().id.text();
    for (;;) {
        auto item = co_await stream->next(Deadline::never(), session->cancel);
        if (!item) {
            if (item.error().code == Code::Cancelled)
                co_return {};
            co_return propagate(item);
        }
        if (!*item)
            co_return {};
        if (session->out.isJson())
            session->out.line(watchJson(name, **item, kind));
        else {
            const QStringList lines = watchLines(name, **item, kind);
            for (const QString &line : lines)
                session->out.say(line);
        }
        if (session->out.failed()) { // nobody reads any more
            session->cancel.cancel();
            co_return {};
        }
    }
}

/// Goes on until it is interrupted or --timeout ends it; that is then its regular end.
Async<ExitStatus> watch(std::shared_ptr<Session> session, QString kind)
{
    const auto all = readers(*session);
    if (!all)
        co_return propagate(all);
    std::vector<Async<>> watching;
    for (const auto &reader : *all)
        watching.push_back(watchOne(session, reader, kind));
    std::optional<Error> first;
    for (auto &task : watching) {
        auto ended = co_await task;
        if (!ended && !first)
            first = ended.error();
    }
    if (first)
        co_return Failure(*first);
    if (session->timedOut)
        co_return ExitStatus::TimedOut;
    co_return session->cancel.isCancelled() ? ExitStatus::Interrupted : ExitStatus::Done;
}

} // namespace

QList<Verb> inventoryVerbs()
{
    return {
        {QStringLiteral("inventory"),
         QStringLiteral("list"),
         QStringLiteral("What is there now, on every endpoint"),
         {},
         {{QStringLiteral("--kind"), QStringLiteral("KIND"), QStringLiteral("Only this kind"), InventoryRows::kinds()},
          {QStringLiteral("--watch"),
           {},
           QStringLiteral("Then every change, until Ctrl-C (with --json one document a line)"),
           {}}},
         {QStringLiteral("inventory list"), QStringLiteral("inventory list --kind container --endpoint local"),
          QStringLiteral("inventory list --watch --json")},
         Needs::Core,
         list},
    };
}

} // namespace wingman::ctl
