// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as each of the engine's answers: no crash, no row lost, and no secret of a container in what is kept.
#include "targets/docker/answer.h"
#include "targets/docker/container_facts.h"
#include "targets/docker/decode.h"
#include "targets/docker/event.h"
#include "targets/docker/json_lines.h"
#include "targets/docker/stats.h"

#include <QJsonArray>
#include <cstdlib>

using namespace wingman;
using namespace wingman::targets::docker;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QString engine = QStringLiteral("the engine");
    static const EndpointId local = EndpointId::parse(QStringLiteral("local")).value();
    static const inventory::TargetRef target = inventory::TargetRef::container(local, QStringLiteral("web"));
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto rows = containersFrom(engine, bytes);
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (document.isArray() && (!rows || rows->size() != document.array().size()))
        abort();
    (void)imagesFrom(engine, bytes);
    (void)volumesFrom(engine, bytes);
    (void)networksFrom(engine, bytes);
    (void)engineFrom(engine, bytes, Agreement());
    wingman::targets::channel::Head head;
    head.status = 500;
    if (reasonOf(head, bytes).size() > 4000)
        abort();
    const QJsonObject object = document.object();
    (void)containerFacts(target, engine, object, Instant()).toJson();
    (void)imageFacts(target, engine, object, Instant());
    (void)networkFacts(target, engine, object, Instant());
    (void)volumeFacts(target, engine, object, Instant());
    (void)eventFrom(local, object);
    (void)sampleFrom(object, Instant());
    JsonLines lines(engine, 4096);
    if (lines.feed(bytes)) {
        lines.finish();
        while (lines.take()) {
        }
    }
    return 0;
}
