// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/report.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace wingman::history {
namespace {

using inventory::TargetKind;

Seen seen(const inventory::Container &container)
{
    return {TargetKind::Container,
            container.id.text(),
            container.name,
            {{QStringLiteral("state"), inventory::containerStateName(container.state)},
             {QStringLiteral("health"), inventory::healthName(container.health)},
             {QStringLiteral("image"), container.image},
             {QStringLiteral("project"), container.project}}};
}

Seen seen(const inventory::Image &image)
{
    return {TargetKind::Image,
            image.id.text(),
            image.tags.value(0),
            {{QStringLiteral("tags"), image.tags.join(QStringLiteral(", "))}}};
}

Seen seen(const inventory::Volume &volume)
{
    return {TargetKind::Volume, volume.id.text(), volume.id.text(), {{QStringLiteral("driver"), volume.driver}}};
}

Seen seen(const inventory::Network &network)
{
    return {TargetKind::Network, network.id.text(), network.name, {{QStringLiteral("driver"), network.driver}}};
}

Seen seen(const inventory::Node &node)
{
    return {TargetKind::Node,
            node.id.text(),
            node.id.text(),
            {{QStringLiteral("state"), node.status}, {QStringLiteral("version"), node.version}}};
}

Seen seen(const inventory::Guest &guest)
{
    const bool lxc = guest.kind == inventory::GuestKind::Lxc;
    return {lxc ? TargetKind::Lxc : TargetKind::Qemu,
            guest.id.text(),
            guest.name,
            {{QStringLiteral("state"), guest.status}, {QStringLiteral("node"), guest.node}}};
}

std::optional<Seen> seen(const inventory::Engine &engine)
{
    if (engine.id.isEmpty())
        return std::nullopt;
    return Seen{TargetKind::Engine, engine.id, engine.name, {{QStringLiteral("version"), engine.version}}};
}

template <typename T>
void addAll(QList<Seen> &there, const inventory::Rows<T> &rows)
{
    for (const T &row : rows)
        there.append(seen(row));
}

template <typename T>
void addChange(Report &report, const inventory::Change<T> &change, TargetKind kind)
{
    for (const T &row : change.added)
        report.there.append(seen(row));
    for (const T &row : change.changed)
        report.there.append(seen(row));
    for (const ObjectId &id : change.removed)
        report.gone.append({kind, id.text()});
}

} // namespace

Report reportOf(const inventory::Snapshot &snapshot)
{
    Report report{snapshot.endpoint, snapshot.readAt, snapshot.problems.isEmpty(), {}, {}};
    if (const auto engine = seen(snapshot.engine))
        report.there.append(*engine);
    addAll(report.there, snapshot.containers);
    addAll(report.there, snapshot.images);
    addAll(report.there, snapshot.volumes);
    addAll(report.there, snapshot.networks);
    addAll(report.there, snapshot.nodes);
    addAll(report.there, snapshot.guests);
    return report;
}

Report reportOf(const inventory::Diff &diff)
{
    Report report{diff.endpoint, diff.readAt, false, {}, {}};
    if (diff.engine) {
        if (const auto engine = seen(*diff.engine))
            report.there.append(*engine);
    }
    addChange(report, diff.containers, TargetKind::Container);
    addChange(report, diff.images, TargetKind::Image);
    addChange(report, diff.volumes, TargetKind::Volume);
    addChange(report, diff.networks, TargetKind::Network);
    addChange(report, diff.nodes, TargetKind::Node);
    addChange(report, diff.guests, TargetKind::Qemu);
    // The id says which kind a guest was.
    for (Gone &gone : report.gone) {
        if (gone.kind == TargetKind::Qemu && gone.object.startsWith(QStringLiteral("lxc/")))
            gone.kind = TargetKind::Lxc;
    }
    return report;
}

QString fieldsText(const Fields &fields)
{
    QJsonObject object;
    for (auto it = fields.cbegin(); it != fields.cend(); ++it)
        object.insert(it.key(), it.value());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Fields fieldsFromText(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    Fields fields;
    for (auto it = object.begin(); it != object.end(); ++it)
        fields.insert(it.key(), it->toString());
    return fields;
}

} // namespace wingman::history
