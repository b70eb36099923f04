// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/docker/container_facts.h"

#include "targets/docker/decode.h"
#include "targets/json/lenient.h"

#include <QJsonArray>

namespace wingman::targets::docker {

using namespace inventory;

namespace {

const QString testLabelName = QStringLiteral("wingman.test");

Facts begun(const TargetRef &target, const QString &engineId, const QString &id, Instant readAt)
{
    Facts facts{.target = target, .engineId = engineId, .object = std::nullopt, .values = {}, .readAt = readAt};
    if (const auto object = ObjectId::parse(id))
        facts.object = *object;
    return facts;
}

void setLabels(Facts &facts, const QMap<QString, QString> &labels)
{
    for (auto at = labels.begin(); at != labels.end(); ++at) {
        if (at.key() == testLabelName)
            facts.set(fact::testLabel, at.value(), FactClass::Gate);
        else if (at.key() == u"com.docker.compose.project" || at.key() == u"com.docker.compose.service")
            facts.set(QStringLiteral("label.") + at.key(), at.value(), FactClass::Open);
        else
            facts.set(QStringLiteral("label.") + at.key(), at.value(), FactClass::Secret);
    }
}

QString truthText(const QJsonValue &value)
{
    return truthOf(value).value_or(false) ? QStringLiteral("true") : QStringLiteral("false");
}

QString bareName(const QJsonObject &inspected)
{
    const QString name = textOf(inspected.value(u"Name"));
    return name.startsWith(u'/') ? name.mid(1) : name;
}

} // namespace

Facts containerFacts(const TargetRef &target, const QString &engineId, const QJsonObject &inspected, Instant readAt)
{
    Facts facts = begun(target, engineId, textOf(inspected.value(u"Id")), readAt);
    const QJsonObject state = inspected.value(u"State").toObject();
    const QJsonObject config = inspected.value(u"Config").toObject();
    const QJsonObject health = state.value(u"Health").toObject();
    facts.set(fact::state, containerStateName(stateFrom(inspected.value(u"State"))), FactClass::Gate);
    facts.set(fact::name, bareName(inspected), FactClass::Gate);
    facts.set(fact::autoRemove, truthText(inspected.value(u"HostConfig").toObject().value(u"AutoRemove")),
              FactClass::Gate);
    facts.set(fact::startedAt, textOf(state.value(u"StartedAt")), FactClass::Open);
    facts.set(fact::finishedAt, textOf(state.value(u"FinishedAt")), FactClass::Open);
    facts.set(fact::image, textOf(config.value(u"Image")), FactClass::Open);
    facts.set(QStringLiteral("imageId"), textOf(inspected.value(u"Image")), FactClass::Open);
    facts.set(QStringLiteral("restartCount"), textOf(inspected.value(u"RestartCount")), FactClass::Open);
    facts.set(QStringLiteral("exitCode"), textOf(state.value(u"ExitCode")), FactClass::Open);
    facts.set(fact::health, healthName(healthFromName(textOf(health.value(u"Status")))), FactClass::Open);
    facts.set(QStringLiteral("env"), textsOf(config.value(u"Env")).join(u'\n'), FactClass::Secret);
    facts.set(QStringLiteral("cmd"), textsOf(config.value(u"Cmd")).join(u'\n'), FactClass::Secret);
    facts.set(QStringLiteral("entrypoint"), textsOf(config.value(u"Entrypoint")).join(u'\n'), FactClass::Secret);
    QStringList outputs;
    for (const QJsonArray checks = health.value(u"Log").toArray(); const QJsonValue &check : checks)
        outputs.append(textOf(check.toObject().value(u"Output")));
    facts.set(QStringLiteral("healthOutput"), outputs.join(u'\n'), FactClass::Secret);
    setLabels(facts, labelsOf(config.value(u"Labels")));
    return facts;
}

Facts imageFacts(const TargetRef &target, const QString &engineId, const QJsonObject &inspected, Instant readAt)
{
    Facts facts = begun(target, engineId, textOf(inspected.value(u"Id")), readAt);
    facts.set(fact::name, textsOf(inspected.value(u"RepoTags")).value(0), FactClass::Gate);
    facts.set(QStringLiteral("tags"), textsOf(inspected.value(u"RepoTags")).join(u' '), FactClass::Open);
    const QJsonObject config = inspected.value(u"Config").toObject();
    facts.set(QStringLiteral("env"), textsOf(config.value(u"Env")).join(u'\n'), FactClass::Secret);
    setLabels(facts, labelsOf(config.value(u"Labels")));
    return facts;
}

Facts volumeFacts(const TargetRef &target, const QString &engineId, const QJsonObject &inspected, Instant readAt)
{
    Facts facts = begun(target, engineId, textOf(inspected.value(u"Name")), readAt);
    facts.set(fact::name, textOf(inspected.value(u"Name")), FactClass::Gate);
    facts.set(QStringLiteral("driver"), textOf(inspected.value(u"Driver")), FactClass::Open);
    // A volume made again under its name is another volume: this is all that tells them apart.
    facts.set(QStringLiteral("createdAt"), textOf(inspected.value(u"CreatedAt")), FactClass::Gate);
    setLabels(facts, labelsOf(inspected.value(u"Labels")));
    return facts;
}

Facts networkFacts(const TargetRef &target, const QString &engineId, const QJsonObject &inspected, Instant readAt)
{
    Facts facts = begun(target, engineId, textOf(inspected.value(u"Id")), readAt);
    facts.set(fact::name, textOf(inspected.value(u"Name")), FactClass::Gate);
    facts.set(QStringLiteral("driver"), textOf(inspected.value(u"Driver")), FactClass::Open);
    facts.set(QStringLiteral("containers"), QString::number(inspected.value(u"Containers").toObject().size()),
              FactClass::Open);
    setLabels(facts, labelsOf(inspected.value(u"Labels")));
    return facts;
}

bool isExactly(TargetKind kind, const QJsonObject &inspected, const QString &nameOrId)
{
    if (textOf(inspected.value(u"Id")) == nameOrId)
        return true;
    if (kind != TargetKind::Image)
        return bareName(inspected) == nameOrId;
    const QStringList names = textsOf(inspected.value(u"RepoTags")) + textsOf(inspected.value(u"RepoDigests"));
    return names.contains(nameOrId) || names.contains(nameOrId + QStringLiteral(":latest"));
}

} // namespace wingman::targets::docker
