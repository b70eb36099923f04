// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/proxmox/decode_details.h"

#include "targets/proxmox/decode_rows.h"

#include <QRegularExpression>
#include <limits>

namespace wingman::targets::proxmox {

using namespace inventory;
using namespace Qt::StringLiterals;

namespace {

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();

/// A number, or NaN where none was measured.
double sampleOf(const Json &value)
{
    if (value.isUndefined() || value.isNull())
        return nothing;
    const QJsonValue scalar = value.scalar();
    if (scalar.isDouble())
        return std::isfinite(scalar.toDouble()) ? scalar.toDouble() : nothing;
    bool isNumber = false;
    const double number = scalar.toString().trimmed().toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? number : nothing;
}

struct Column
{
    const char *name;
    Figure figure;
};

/// Guests, nodes and storages have names of their own for the same; versions too.
constexpr std::array columns{Column{"cpu", Figure::Cpu},
                             Column{"iowait", Figure::IoWait},
                             Column{"loadavg", Figure::Load},
                             Column{"mem", Figure::Memory},
                             Column{"memused", Figure::Memory},
                             Column{"maxmem", Figure::MemorySize},
                             Column{"memtotal", Figure::MemorySize},
                             Column{"netin", Figure::Received},
                             Column{"netout", Figure::Sent},
                             Column{"diskread", Figure::DiskRead},
                             Column{"diskwrite", Figure::DiskWritten},
                             Column{"disk", Figure::Used},
                             Column{"rootused", Figure::Used},
                             Column{"used", Figure::Used},
                             Column{"maxdisk", Figure::Size},
                             Column{"roottotal", Figure::Size},
                             Column{"total", Figure::Size}};

/// "backup", "iso", …, where a row does not say so itself.
QString contentOf(const QString &volume)
{
    const QString folder = volume.section(u':', 1).section(u'/', 0, 0);
    static const QStringList known{u"backup"_s, u"iso"_s, u"vztmpl"_s, u"snippets"_s, u"import"_s};
    return known.contains(folder) ? folder : QString();
}

int ownerOf(const Json &row, const QString &volume)
{
    constexpr qint64 highest = 999'999'999;
    if (const auto vmid = wholeOf(row.value("vmid"_L1)))
        return *vmid > 0 && *vmid <= highest ? static_cast<int>(*vmid) : 0;
    static const QRegularExpression named(u"(?:vzdump-(?:qemu|lxc)-|backup/(?:vm|ct)/)(\\d{1,9})[-/]"_s);
    return named.match(volume).captured(1).toInt();
}

StoredVolume volumeFrom(const Json &row, const QString &node, const QString &storage)
{
    StoredVolume volume;
    volume.id = textOf(row.value("volid"_L1));
    volume.storage = storage;
    volume.node = node;
    volume.content = textOf(row.value("content"_L1));
    if (volume.content.isEmpty())
        volume.content = contentOf(volume.id);
    volume.format = textOf(row.value("format"_L1));
    volume.size = numberOf(row.value("size"_L1));
    volume.vmid = ownerOf(row, volume.id);
    volume.at = instantOf(row.value("ctime"_L1));
    volume.notes = textOf(row.value("notes"_L1));
    volume.isProtected = isTruth(row.value("protected"_L1));
    volume.verification = textOf(row.value("verification"_L1).value("state"_L1));
    // Its value is the key's fingerprint, or 1.
    const QString key = textOf(row.value("encrypted"_L1));
    volume.encrypted = !key.isEmpty() && key != u"0" && key != u"false";
    return volume;
}

} // namespace

Result<Trend> trendFrom(const QString &endpoint, const QByteArray &json)
{
    QMap<Instant, QMap<Figure, double>> points;
    const auto done = eachRow(endpoint, json, [&](const Json &row, qsizetype) {
        const auto at = instantOf(row.value("time"_L1));
        if (!at)
            return;
        QMap<Figure, double> &point = points[*at];
        for (const Column &column : columns) {
            const double sample = sampleOf(row.value(QLatin1StringView(column.name)));
            if (std::isfinite(sample) && !point.contains(column.figure))
                point.insert(column.figure, sample);
        }
    });
    if (!done)
        return propagate(done);
    Trend trend;
    trend.moments = points.keys();
    for (const QMap<Figure, double> &point : std::as_const(points)) {
        for (auto sample = point.cbegin(); sample != point.cend(); ++sample) {
            if (!trend.values.contains(sample.key()))
                trend.values.insert(sample.key(), {});
        }
    }
    for (auto figure = trend.values.begin(); figure != trend.values.end(); ++figure) {
        figure->reserve(points.size());
        for (const QMap<Figure, double> &point : std::as_const(points))
            figure->append(point.value(figure.key(), nothing));
    }
    // What a VM uses of its disk the cluster does not know, and says 0.
    const auto used = trend.values.constFind(Figure::Used);
    if (used != trend.values.cend() &&
        std::none_of(used->cbegin(), used->cend(), [](double value) { return value > 0; }))
        trend.values.remove(Figure::Used);
    return trend;
}

Result<QList<StoredVolume>> volumesFrom(const QString &endpoint, const QByteArray &json, const QString &node,
                                        const QString &storage)
{
    QList<StoredVolume> volumes;
    const auto done =
        eachRow(endpoint, json, [&](const Json &row, qsizetype) { volumes.append(volumeFrom(row, node, storage)); });
    if (!done)
        return propagate(done);
    return volumes;
}

Result<KeptByGuest> backupsByGuestFrom(const QString &endpoint, const QByteArray &json)
{
    KeptByGuest kept;
    const auto done = eachRow(endpoint, json, [&](const Json &row, qsizetype) {
        const QString volume = textOf(row.value("volid"_L1));
        const QString content = textOf(row.value("content"_L1));
        const int owner = ownerOf(row, volume);
        if (owner == 0 || (content.isEmpty() ? contentOf(volume) : content) != u"backup")
            return;
        BackupsKept &its = kept[owner];
        ++its.count;
        if (const auto at = instantOf(row.value("ctime"_L1)); at && (!its.newest || *its.newest < *at))
            its.newest = at;
    });
    if (!done)
        return propagate(done);
    return kept;
}

Result<QList<NodeCertificate>> certificatesFrom(const QString &endpoint, const QByteArray &json)
{
    QList<NodeCertificate> certificates;
    const auto done = eachRow(endpoint, json, [&](const Json &row, qsizetype) {
        NodeCertificate one;
        one.file = textOf(row.value("filename"_L1)).section(u'/', -1);
        one.subject = textOf(row.value("subject"_L1));
        one.issuer = textOf(row.value("issuer"_L1));
        one.fingerprint = textOf(row.value("fingerprint"_L1));
        one.from = instantOf(row.value("notbefore"_L1));
        one.until = instantOf(row.value("notafter"_L1));
        certificates.append(one);
    });
    if (!done)
        return propagate(done);
    std::stable_sort(certificates.begin(), certificates.end(),
                     [](const NodeCertificate &left, const NodeCertificate &right) { return left.file < right.file; });
    return certificates;
}

Result<QString> subscriptionFrom(const QString &endpoint, const QByteArray &json)
{
    const auto text = JsonText::parse(endpoint, json);
    if (!text)
        return propagate(text);
    return textOf(text->root().value("data"_L1).value("status"_L1)).toLower();
}

Result<int> updatesFrom(const QString &endpoint, const QByteArray &json)
{
    int waiting = 0;
    const auto done = eachRow(endpoint, json, [&](const Json &row, qsizetype) {
        if (row.isObject())
            ++waiting;
    });
    if (!done)
        return propagate(done);
    return waiting;
}

} // namespace wingman::targets::proxmox
