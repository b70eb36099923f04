// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as one of the engine's answers (the first byte says which): no crash, no row lost, and a reason of bounded
// length.
#include "choose.h"
#include "targets/docker/answer.h"
#include "targets/docker/container_facts.h"
#include "targets/docker/decode.h"
#include "targets/docker/event.h"
#include "targets/docker/json_lines.h"
#include "targets/docker/stats.h"

#include <QJsonArray>

using namespace wingman;
using namespace wingman::fuzz;
using namespace wingman::targets::docker;

namespace {

const QString engine = QStringLiteral("the engine");

const EndpointId &local()
{
    static const EndpointId id = EndpointId::parse(QStringLiteral("local")).value();
    return id;
}

const inventory::TargetRef &target()
{
    static const inventory::TargetRef web = inventory::TargetRef::container(local(), QStringLiteral("web"));
    return web;
}

QJsonObject objectOf(const QByteArray &bytes)
{
    return QJsonDocument::fromJson(bytes).object();
}

/// How many rows there are, where it is a list.
std::optional<qsizetype> rowsIn(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    return document.isArray() ? std::optional(document.array().size()) : std::nullopt;
}

void reason(const QByteArray &bytes)
{
    wingman::targets::channel::Head head;
    head.status = 500;
    if (reasonOf(head, bytes).size() > 4000)
        abort();
}

void lines(const QByteArray &bytes)
{
    JsonLines lines(engine, 4096);
    if (!lines.feed(bytes))
        return;
    lines.finish();
    while (lines.take()) {
    }
}

const std::array decoders{
    Decoder([](const QByteArray &bytes) { keepsEveryRow(rowsIn(bytes), containersFrom(engine, bytes)); }),
    Decoder([](const QByteArray &bytes) { keepsEveryRow(rowsIn(bytes), imagesFrom(engine, bytes)); }),
    Decoder([](const QByteArray &bytes) { keepsEveryRow(rowsIn(bytes), volumesFrom(engine, bytes)); }),
    Decoder([](const QByteArray &bytes) { keepsEveryRow(rowsIn(bytes), networksFrom(engine, bytes)); }),
    Decoder([](const QByteArray &bytes) { (void)engineFrom(engine, bytes, Agreement()); }),
    Decoder(reason),
    Decoder(lines),
    Decoder(
        [](const QByteArray &bytes) { (void)containerFacts(target(), engine, objectOf(bytes), Instant()).toJson(); }),
    Decoder([](const QByteArray &bytes) { (void)imageFacts(target(), engine, objectOf(bytes), Instant()); }),
    Decoder([](const QByteArray &bytes) { (void)networkFacts(target(), engine, objectOf(bytes), Instant()); }),
    Decoder([](const QByteArray &bytes) { (void)volumeFacts(target(), engine, objectOf(bytes), Instant()); }),
    Decoder([](const QByteArray &bytes) { (void)eventFrom(local(), objectOf(bytes)); }),
    Decoder([](const QByteArray &bytes) { (void)sampleFrom(objectOf(bytes), Instant()); }),
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    return decodeByFirst(decoders, data, size);
}
