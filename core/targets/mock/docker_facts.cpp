// SPDX-License-Identifier: GPL-3.0-or-later
// What a mock engine says of one object: the same facts, in the same classes, as are read of a real one.
#include "targets/mock/docker_site.h"

#include "targets/mock/text_maps.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace wingman::targets::mock {

using namespace inventory;

namespace {

const QString testLabelKey = QStringLiteral("wingman.test");
const QString never = QStringLiteral("0001-01-01T00:00:00Z"); // as the engine writes a time that has not come

/// What every kind of object has. Labels may hold secrets, but for those that rules and lists speak of.
void addCommon(Facts &facts, const QString &name, const QMap<QString, QString> &labels)
{
    facts.set(fact::name, name, FactClass::Gate);
    for (auto it = labels.cbegin(); it != labels.cend(); ++it) {
        const bool compose = it.key() == QStringLiteral("com.docker.compose.project") ||
                             it.key() == QStringLiteral("com.docker.compose.service");
        const FactClass cls = it.key() == testLabelKey ? FactClass::Gate
                              : compose                ? FactClass::Open
                                                       : FactClass::Secret;
        facts.set(QStringLiteral("label.") + it.key(), it.value(), cls);
    }
}

bool isTest(const ContainerRecord &record)
{
    return record.base.labels.value(testLabelKey) == QStringLiteral("true");
}

QStringList environmentOf(const ContainerRecord &record)
{
    QStringList lines;
    for (auto it = record.environment.cbegin(); it != record.environment.cend(); ++it)
        lines.append(it.key() + QLatin1Char('=') + it.value());
    return lines;
}

Failure noSuchThing(const TargetRef &target)
{
    return fail(Code::Unsupported,
                {{"what", target.text()}, {"reason", QStringLiteral("a container engine has no such thing")}});
}

} // namespace

Result<Facts> DockerSite::facts(const TargetRef &target, const QString &nameOrId)
{
    Facts facts{target, m_current.engine.id, std::nullopt, {}, now()};
    switch (target.kind) {
    case TargetKind::Container: {
        const ContainerRecord *record = find(nameOrId, false);
        if (!record)
            break;
        const auto moment = record->at(now());
        const auto time = [](const std::optional<Instant> &at) { return at ? toText(*at) : never; };
        facts.object = record->base.id;
        addCommon(facts, record->base.name, record->base.labels);
        facts.set(fact::state, containerStateName(moment.state), FactClass::Gate);
        facts.set(fact::autoRemove, record->autoRemove ? QStringLiteral("true") : QStringLiteral("false"),
                  FactClass::Gate);
        facts.set(fact::startedAt, time(moment.startedAt), FactClass::Open);
        facts.set(fact::finishedAt, time(moment.finishedAt), FactClass::Open);
        facts.set(fact::health, healthName(moment.health), FactClass::Open);
        facts.set(fact::image, record->base.image, FactClass::Open);
        facts.set(QStringLiteral("restartCount"), QString::number(moment.restarts), FactClass::Open);
        facts.set(QStringLiteral("exitCode"), QString::number(moment.exitCode), FactClass::Open);
        facts.set(QStringLiteral("imageId"), record->base.imageId, FactClass::Open);
        facts.set(QStringLiteral("env"), environmentOf(*record).join(QLatin1Char('\n')), FactClass::Secret);
        facts.set(QStringLiteral("cmd"), record->command.join(QLatin1Char('\n')), FactClass::Secret);
        break;
    }
    case TargetKind::Network:
        if (const Network *network = findNetwork(nameOrId)) {
            facts.object = network->id;
            addCommon(facts, network->name, network->labels);
            facts.set(QStringLiteral("driver"), network->driver, FactClass::Open);
            const auto members =
                std::count_if(m_records.cbegin(), m_records.cend(), [&](const ContainerRecord &record) {
                    return record.base.networks.contains(network->name) && record.isRunning(now());
                });
            facts.set(QStringLiteral("containers"), QString::number(members), FactClass::Open);
        }
        break;
    case TargetKind::Volume:
        for (const Volume &volume : std::as_const(m_current.volumes)) {
            if (volume.id.text() != nameOrId)
                continue;
            facts.object = volume.id;
            addCommon(facts, volume.id.text(), volume.labels);
            facts.set(QStringLiteral("driver"), volume.driver, FactClass::Open);
            // All that tells it from another volume that was made under its name.
            facts.set(QStringLiteral("createdAt"), toText(volume.created.value_or(Instant())), FactClass::Gate);
        }
        break;
    case TargetKind::Image:
        if (const Image *image = findImage(nameOrId)) {
            facts.object = image->id;
            addCommon(facts, image->tags.value(0), image->labels);
            facts.set(QStringLiteral("tags"), image->tags.join(QLatin1Char(' ')), FactClass::Open);
        }
        break;
    case TargetKind::Project:
        addProjectFacts(facts, nameOrId);
        break;
    case TargetKind::Engine:
        if (const auto id = ObjectId::parse(m_current.engine.id)) {
            facts.object = *id;
            facts.set(fact::name, m_current.engine.name, FactClass::Open);
        }
        break;
    case TargetKind::Qemu:
    case TargetKind::Lxc:
    case TargetKind::Node:
    case TargetKind::Storage:
    case TargetKind::Cluster:
    case TargetKind::Configuration:
        return noSuchThing(target);
    }
    return facts;
}

void DockerSite::addProjectFacts(Facts &facts, const QString &name) const
{
    QStringList members;
    bool allTest = true;
    int running = 0;
    for (const ContainerRecord &record : m_records) {
        if (record.base.project != name)
            continue;
        members.append(record.base.id.text());
        running += record.at(now()).state == ContainerState::Running ? 1 : 0;
        allTest = allTest && isTest(record);
    }
    if (members.isEmpty())
        return;
    const auto id = ObjectId::parse(name);
    if (!id)
        return;
    facts.object = *id;
    facts.set(fact::name, name, FactClass::Gate);
    facts.set(QStringLiteral("members"), members.join(QLatin1Char(' ')), FactClass::Gate);
    facts.set(QStringLiteral("running"), QString::number(running), FactClass::Open);
    if (allTest)
        facts.set(fact::testLabel, QStringLiteral("true"), FactClass::Gate);
}

Result<QByteArray> DockerSite::inspect(const TargetRef &target, const QString &nameOrId)
{
    if (target.kind == TargetKind::Project)
        return noSuchThing(target);
    const auto known = facts(target, nameOrId);
    if (!known)
        return propagate(known);
    if (!known->exists())
        return fail(Code::NotFound, {{"what", target.text()}});
    QJsonObject json{{QStringLiteral("Id"), known->object->text()}};
    if (const ContainerRecord *record = target.kind == TargetKind::Container ? find(nameOrId, false) : nullptr) {
        const auto moment = record->at(now());
        const auto is = [&](ContainerState state) { return moment.state == state; };
        json = {{QStringLiteral("Id"), record->base.id.text()},
                {QStringLiteral("Name"), QStringLiteral("/") + record->base.name},
                {QStringLiteral("RestartCount"), moment.restarts},
                {QStringLiteral("State"), QJsonObject{{QStringLiteral("Status"), containerStateName(moment.state)},
                                                      {QStringLiteral("Running"), record->isRunning(now())},
                                                      {QStringLiteral("Paused"), is(ContainerState::Paused)},
                                                      {QStringLiteral("Restarting"), is(ContainerState::Restarting)},
                                                      {QStringLiteral("ExitCode"), moment.exitCode}}},
                {QStringLiteral("Image"), record->base.imageId},
                {QStringLiteral("Config"),
                 QJsonObject{{QStringLiteral("Image"), record->base.image},
                             {QStringLiteral("Env"), QJsonArray::fromStringList(environmentOf(*record))},
                             {QStringLiteral("Cmd"), QJsonArray::fromStringList(record->command)},
                             {QStringLiteral("Labels"), toObject(record->base.labels)}}},
                {QStringLiteral("HostConfig"), QJsonObject{{QStringLiteral("AutoRemove"), record->autoRemove},
                                                           {QStringLiteral("NetworkMode"), record->base.networkMode}}}};
    } else {
        json.insert(QStringLiteral("Name"), known->value(fact::name).value_or(QString()));
    }
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

} // namespace wingman::targets::mock
