// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as one of a cluster's answers (the first byte says which): no crash, no row lost, no value without its
// moment, and a refusal of bounded length.
#include "choose.h"
#include "targets/proxmox/answer.h"
#include "targets/proxmox/decode.h"
#include "targets/proxmox/decode_details.h"
#include "targets/proxmox/login.h"
#include "targets/proxmox/upid.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace wingman;
using namespace wingman::fuzz;
using namespace wingman::targets;
using namespace wingman::targets::proxmox;

namespace {

const QString cluster = QStringLiteral("the cluster");

/// How many rows there are, where it is a list.
std::optional<qsizetype> rowsIn(const QByteArray &bytes)
{
    const QJsonValue data = QJsonDocument::fromJson(bytes).object().value(QStringLiteral("data"));
    if (!data.isArray())
        return std::nullopt;
    return data.toArray().size();
}

void resources(const QByteArray &bytes)
{
    const auto sent = rowsIn(bytes);
    const auto all = resourcesFrom(cluster, bytes);
    if (sent &&
        (!all ||
         all->nodes.size() + all->guests.size() + all->storages.size() + all->pools.size() + all->others != *sent))
        abort();
}

void trend(const QByteArray &bytes)
{
    const auto course = trendFrom(cluster, bytes);
    if (!course)
        return;
    for (const QList<double> &values : course->values) {
        if (values.size() != course->moments.size())
            abort();
    }
}

/// Behind a byte that says which.
void refusal(const QByteArray &bytes)
{
    channel::Head head;
    head.status = 400 + (bytes.isEmpty() ? 0 : static_cast<uchar>(bytes.front()) % 200);
    head.reason = bytes.mid(1);
    const auto refused = refusalOf(cluster, cluster, cluster, head, bytes.mid(1));
    if (!refused || refused->arguments.text(u"reason").size() > 12000)
        abort();
}

const std::array decoders{
    Decoder(resources),
    Decoder(trend),
    Decoder(refusal),
    Decoder([](const QByteArray &bytes) { keepsEveryRow(rowsIn(bytes), tasksFrom(cluster, bytes)); }),
    Decoder(
        [](const QByteArray &bytes) { keepsEveryRow(rowsIn(bytes), volumesFrom(cluster, bytes, cluster, cluster)); }),
    Decoder([](const QByteArray &bytes) { (void)backupsByGuestFrom(cluster, bytes); }),
    Decoder([](const QByteArray &bytes) { (void)certificatesFrom(cluster, bytes); }),
    Decoder([](const QByteArray &bytes) { (void)subscriptionFrom(cluster, bytes); }),
    Decoder([](const QByteArray &bytes) { (void)updatesFrom(cluster, bytes); }),
    Decoder([](const QByteArray &bytes) { keepsEveryRow(rowsIn(bytes), nodesFrom(cluster, bytes)); }),
    Decoder([](const QByteArray &bytes) {
        keepsEveryRow(rowsIn(bytes), guestsFrom(cluster, bytes, inventory::GuestKind::Lxc, cluster));
    }),
    Decoder([](const QByteArray &bytes) { keepsEveryRow(rowsIn(bytes), storagesFrom(cluster, bytes, cluster)); }),
    Decoder([](const QByteArray &bytes) { keepsEveryRow(rowsIn(bytes), poolsFrom(cluster, bytes)); }),
    Decoder([](const QByteArray &bytes) { (void)clusterFrom(cluster, bytes); }),
    Decoder([](const QByteArray &bytes) { (void)versionFrom(cluster, bytes); }),
    Decoder([](const QByteArray &bytes) { (void)guestNowFrom(cluster, bytes); }),
    Decoder([](const QByteArray &bytes) { (void)guestSnapshotsFrom(cluster, bytes); }),
    Decoder([](const QByteArray &bytes) { (void)taskNowFrom(cluster, bytes); }),
    Decoder([](const QByteArray &bytes) { (void)taskLogFrom(cluster, bytes); }),
    Decoder([](const QByteArray &bytes) { (void)permissionsFrom(cluster, bytes); }),
    Decoder([](const QByteArray &bytes) { (void)textFrom(cluster, bytes); }),
    Decoder([](const QByteArray &bytes) { (void)Upid::parse(QString::fromUtf8(bytes)); }),
    Decoder([](const QByteArray &bytes) {
        const auto *data = reinterpret_cast<const unsigned char *>(bytes.constData());
        (void)loginFrom(secrets::SecretBytes(std::span(data, static_cast<std::size_t>(bytes.size()))));
    }),
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    return decodeByFirst(decoders, data, size);
}
