// SPDX-License-Identifier: GPL-3.0-or-later
// What the made-up cluster tells of its nodes and storages on demand.
#include "support/proxmox_world.h"

namespace wingman::test {

using namespace Qt::StringLiterals;

std::optional<PveReply> ProxmoxWorld::detail(const QStringList &path, const QMap<QString, QString> &parameters) const
{
    if (path.value(0) != u"nodes" || path.size() < 3)
        return std::nullopt;
    const QString node = path.value(1);
    const QString what = path.mid(2).join(u'/');
    if (what == u"subscription") {
        const QString status = subscriptions.value(node);
        return PveReply::given(status.isEmpty() ? QJsonValue(QJsonValue::Null)
                                                : QJsonValue(QJsonObject{{u"status"_s, status}, {u"sockets"_s, 1}}),
                               true);
    }
    if (what == u"apt/update") {
        if (!sees)
            return PveReply::refused(403, u"Permission check failed (/nodes/%1, Sys.Modify)"_s.arg(node));
        QJsonArray rows;
        for (int i = 0; i < updates.value(node); ++i)
            rows.append(QJsonObject{{u"Package"_s, u"pve-part-%1"_s.arg(i)}, {u"Version"_s, u"9.2-5"_s}});
        return PveReply::given(rows, true);
    }
    if (what == u"certificates/info")
        return PveReply::given(QJsonArray{QJsonObject{{u"filename"_s, u"/etc/pve/nodes/%1/pve-ssl.pem"_s.arg(node)},
                                                      {u"subject"_s, u"/CN="_s + node},
                                                      {u"issuer"_s, u"/CN=Proxmox Virtual Environment"_s},
                                                      {u"fingerprint"_s, u"80:D4:F2"_s},
                                                      {u"notbefore"_s, 1704153600},
                                                      {u"notafter"_s, certificates.value(node, 2000000000)}}},
                               true);
    if (path.last() == u"rrddata") {
        const bool ofGuest = path.size() == 5 && path.value(2) != u"storage";
        if (ofGuest && !guest(path.value(3).toInt()))
            return PveReply::refused(
                500, u"Configuration file 'nodes/%1/qemu-server/%2.conf' does not exist"_s.arg(node, path.value(3)));
        return PveReply::given(course, true);
    }
    if (path.value(2) != u"storage")
        return std::nullopt;
    if (path.size() == 3) {
        QJsonArray rows;
        if (sees)
            rows.append(QJsonObject{{u"storage"_s, u"local"_s},
                                    {u"type"_s, u"dir"_s},
                                    {u"content"_s, u"iso,backup"_s},
                                    {u"active"_s, 1},
                                    {u"enabled"_s, 1},
                                    {u"shared"_s, 0},
                                    {u"used"_s, qint64(4134985728)},
                                    {u"total"_s, qint64(14484905984)}});
        return PveReply::given(rows, true);
    }
    if (path.value(4) != u"content")
        return std::nullopt;
    QJsonArray rows;
    for (const PveVolume &one : volumes) {
        if (!sees || (!one.node.isEmpty() && one.node != node) || one.id.section(u':', 0, 0) != path.value(3) ||
            (parameters.contains(u"content"_s) && parameters.value(u"content"_s) != one.content) ||
            (parameters.contains(u"vmid"_s) && parameters.value(u"vmid"_s).toInt() != one.vmid))
            continue;
        QJsonObject row{{u"volid"_s, one.id},
                        {u"content"_s, one.content},
                        {u"format"_s, u"vma.zst"_s},
                        {u"size"_s, one.size},
                        {u"ctime"_s, one.at}};
        if (one.vmid > 0)
            row.insert(u"vmid"_s, one.vmid);
        if (!one.notes.isEmpty())
            row.insert(u"notes"_s, one.notes);
        if (one.isProtected)
            row.insert(u"protected"_s, 1);
        if (!one.verification.isEmpty())
            row.insert(u"verification"_s, QJsonObject{{u"state"_s, one.verification}, {u"upid"_s, u"UPID:x"_s}});
        rows.append(row);
    }
    return PveReply::given(rows, true);
}

} // namespace wingman::test
