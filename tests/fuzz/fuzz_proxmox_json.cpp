// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as each of a cluster's answers: no crash, and no row lost.
#include "targets/proxmox/answer.h"
#include "targets/proxmox/decode.h"
#include "targets/proxmox/decode_details.h"
#include "targets/proxmox/login.h"
#include "targets/proxmox/upid.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <cstdlib>

using namespace wingman;
using namespace wingman::targets;
using namespace wingman::targets::proxmox;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QString cluster = QStringLiteral("the cluster");
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QJsonObject document = QJsonDocument::fromJson(bytes).object();
    const QJsonValue list = document.value(QStringLiteral("data"));
    const auto all = resourcesFrom(cluster, bytes);
    const auto tasks = tasksFrom(cluster, bytes);
    if (list.isArray()) {
        const qsizetype rows = list.toArray().size();
        if (!all ||
            all->nodes.size() + all->guests.size() + all->storages.size() + all->pools.size() + all->others != rows)
            abort();
        if (!tasks || tasks->size() != rows)
            abort();
    }
    const auto volumes = volumesFrom(cluster, bytes, cluster, cluster);
    if (list.isArray() && (!volumes || volumes->size() != list.toArray().size()))
        abort();
    const auto trend = trendFrom(cluster, bytes);
    for (const QList<double> &values : trend ? trend->values : decltype(trend->values)()) {
        if (values.size() != trend->moments.size())
            abort(); // a value without a moment
    }
    (void)backupsByGuestFrom(cluster, bytes);
    (void)certificatesFrom(cluster, bytes);
    (void)subscriptionFrom(cluster, bytes);
    (void)updatesFrom(cluster, bytes);
    (void)nodesFrom(cluster, bytes);
    (void)guestsFrom(cluster, bytes, inventory::GuestKind::Lxc, cluster);
    (void)storagesFrom(cluster, bytes, cluster);
    (void)poolsFrom(cluster, bytes);
    (void)clusterFrom(cluster, bytes);
    (void)versionFrom(cluster, bytes);
    (void)guestNowFrom(cluster, bytes);
    (void)guestSnapshotsFrom(cluster, bytes);
    (void)taskNowFrom(cluster, bytes);
    (void)taskLogFrom(cluster, bytes);
    (void)permissionsFrom(cluster, bytes);
    (void)textFrom(cluster, bytes);
    (void)Upid::parse(QString::fromUtf8(bytes));
    (void)loginFrom(secrets::SecretBytes(std::span(data, size)));
    channel::Head head;
    head.status = 500;
    head.reason = bytes;
    const auto refusal = refusalOf(cluster, cluster, cluster, head, bytes);
    if (!refusal || refusal->arguments.text(u"reason").size() > 12000)
        abort();
    return 0;
}
