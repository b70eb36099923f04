// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/plan.h"

#include "base/canonical_json.h"

#include <QCryptographicHash>
#include <QJsonArray>

namespace wingman::operations {
namespace {

using inventory::Facts;

// The names under which a plan is stored. Changing one changes every digest.
QString conditionKindName(Condition::Kind kind)
{
    switch (kind) {
    case Condition::Kind::Equals:
        return QStringLiteral("equals");
    case Condition::Kind::OneOf:
        return QStringLiteral("oneOf");
    case Condition::Kind::NoneOf:
        return QStringLiteral("noneOf");
    case Condition::Kind::Changed:
        return QStringLiteral("changed");
    case Condition::Kind::Exists:
        return QStringLiteral("exists");
    case Condition::Kind::Gone:
        return QStringLiteral("gone");
    }
    return {};
}

std::optional<Condition::Kind> conditionKindFromName(const QString &name)
{
    for (const auto kind : {Condition::Kind::Equals, Condition::Kind::OneOf, Condition::Kind::NoneOf,
                            Condition::Kind::Changed, Condition::Kind::Exists, Condition::Kind::Gone}) {
        if (conditionKindName(kind) == name)
            return kind;
    }
    return std::nullopt;
}

QJsonArray conditionsToJson(const QList<Condition> &conditions)
{
    QJsonArray array;
    for (const Condition &condition : conditions) {
        array.append(QJsonObject{{QStringLiteral("kind"), conditionKindName(condition.kind)},
                                 {QStringLiteral("fact"), condition.fact},
                                 {QStringLiteral("values"), QJsonArray::fromStringList(condition.values)}});
    }
    return array;
}

Failure malformed(const QString &reason)
{
    return fail(Code::InvalidInput, {{"what", QStringLiteral("stored plan")}, {"reason", reason}});
}

Result<QList<Condition>> conditionsFromJson(const QJsonArray &array)
{
    QList<Condition> conditions;
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        const auto kind = conditionKindFromName(object.value(QStringLiteral("kind")).toString());
        if (!kind)
            return malformed(QStringLiteral("unknown condition"));
        Condition condition{*kind, object.value(QStringLiteral("fact")).toString(), {}};
        for (const QJsonArray items = object.value(QStringLiteral("values")).toArray(); const QJsonValue &item : items)
            condition.values.append(item.toString());
        conditions.append(condition);
    }
    return conditions;
}

QJsonArray proofToJson(const Proof &proof)
{
    QJsonArray array;
    for (const QList<Condition> &all : proof)
        array.append(conditionsToJson(all));
    return array;
}

QJsonObject stepToJson(const Step &step)
{
    QJsonObject query;
    for (auto it = step.call.query.cbegin(); it != step.call.query.cend(); ++it)
        query.insert(it.key(), it.value());
    return QJsonObject{{QStringLiteral("title"), step.title},
                       {QStringLiteral("method"), step.call.method},
                       {QStringLiteral("path"), step.call.path},
                       {QStringLiteral("query"), query},
                       {QStringLiteral("body"), step.call.body},
                       {QStringLiteral("timeoutMs"), qint64(step.timeout.count())},
                       {QStringLiteral("capture"), step.capture},
                       {QStringLiteral("toleratesAbsent"), step.toleratesAbsent},
                       {QStringLiteral("toleratesPresent"), step.toleratesPresent}};
}

Step stepFromJson(const QJsonObject &object)
{
    Step step;
    step.title = object.value(QStringLiteral("title")).toString();
    step.call.method = object.value(QStringLiteral("method")).toString();
    step.call.path = object.value(QStringLiteral("path")).toString();
    const QJsonObject query = object.value(QStringLiteral("query")).toObject();
    for (auto it = query.begin(); it != query.end(); ++it)
        step.call.query.insert(it.key(), it->toString());
    step.call.body = object.value(QStringLiteral("body")).toObject();
    step.timeout = Milliseconds(object.value(QStringLiteral("timeoutMs")).toInteger(30000));
    step.capture = object.value(QStringLiteral("capture")).toString();
    step.toleratesAbsent = object.value(QStringLiteral("toleratesAbsent")).toBool();
    step.toleratesPresent = object.value(QStringLiteral("toleratesPresent")).toBool();
    return step;
}

/// `approved`: only what an approval covers, so without texts for people and without open facts.
QJsonObject targetToJson(const TargetPlan &target, bool approved)
{
    QJsonObject facts = target.before.toJson();
    QJsonArray steps;
    for (const Step &step : target.steps)
        steps.append(stepToJson(step));
    QJsonObject object{{QStringLiteral("preconditions"), conditionsToJson(target.preconditions)},
                       {QStringLiteral("steps"), steps},
                       {QStringLiteral("proof"), proofToJson(target.proof)},
                       {QStringLiteral("settleMs"), qint64(target.settle.count())},
                       {QStringLiteral("secondName"), target.secondName},
                       {QStringLiteral("replaces"), target.replaces}};
    if (target.operation) {
        object.insert(QStringLiteral("operation"), target.operation->text());
        object.insert(QStringLiteral("operationVersion"), target.operationVersion);
    }
    if (target.part != Part::Act)
        object.insert(QStringLiteral("part"), partName(target.part));
    if (!target.destination.isEmpty())
        object.insert(QStringLiteral("destination"), target.destination);
    if (!target.asks.isEmpty())
        object.insert(QStringLiteral("asks"), QJsonArray::fromStringList(target.asks));
    if (approved) {
        facts.remove(QStringLiteral("open"));
    } else {
        object.insert(QStringLiteral("title"), target.title);
        object.insert(QStringLiteral("effect"), target.effect);
        if (target.inverse) {
            object.insert(QStringLiteral("inverse"), target.inverse->text());
            object.insert(QStringLiteral("inverseParameters"), toJson(target.inverseParameters));
        }
    }
    object.insert(QStringLiteral("facts"), facts);
    return object;
}

Result<TargetPlan> targetFromJson(const QJsonObject &object)
{
    auto facts = Facts::fromJson(object.value(QStringLiteral("facts")).toObject());
    if (!facts)
        return propagate(facts);
    TargetPlan target{*facts,
                      object.value(QStringLiteral("title")).toString(),
                      object.value(QStringLiteral("effect")).toString(),
                      {},
                      {},
                      {},
                      Milliseconds(0),
                      {},
                      {},
                      {}};
    auto preconditions = conditionsFromJson(object.value(QStringLiteral("preconditions")).toArray());
    if (!preconditions)
        return propagate(preconditions);
    target.preconditions = *preconditions;
    for (const QJsonArray steps = object.value(QStringLiteral("steps")).toArray(); const QJsonValue &step : steps)
        target.steps.append(stepFromJson(step.toObject()));
    for (const QJsonArray proofs = object.value(QStringLiteral("proof")).toArray(); const QJsonValue &all : proofs) {
        auto conditions = conditionsFromJson(all.toArray());
        if (!conditions)
            return propagate(conditions);
        target.proof.append(*conditions);
    }
    target.settle = Milliseconds(object.value(QStringLiteral("settleMs")).toInteger(10000));
    target.secondName = object.value(QStringLiteral("secondName")).toString();
    target.replaces = object.value(QStringLiteral("replaces")).toBool();
    target.destination = object.value(QStringLiteral("destination")).toString();
    const auto part = partFromName(object.value(QStringLiteral("part")).toString(partName(Part::Act)));
    if (!part)
        return malformed(QStringLiteral("a part of an unknown kind"));
    target.part = *part;
    if (object.contains(QStringLiteral("operation"))) {
        const auto operation = OperationId::parse(object.value(QStringLiteral("operation")).toString());
        if (!operation)
            return propagate(operation);
        target.operation = *operation;
        target.operationVersion = object.value(QStringLiteral("operationVersion")).toInt();
    }
    for (const QJsonArray asked = object.value(QStringLiteral("asks")).toArray(); const QJsonValue &ask : asked)
        target.asks.append(ask.toString());
    if (object.contains(QStringLiteral("inverse"))) {
        const auto inverse = OperationId::parse(object.value(QStringLiteral("inverse")).toString());
        if (!inverse)
            return propagate(inverse);
        target.inverse = *inverse;
        target.inverseParameters = parametersFromJson(object.value(QStringLiteral("inverseParameters")).toObject());
    }
    return target;
}

/// Every leaf of a JSON value under its path, for comparing two of them. An empty list or object is a leaf too.
void flatten(const QString &path, const QJsonValue &value, QMap<QString, QJsonValue> &leaves)
{
    const QJsonObject object = value.toObject();
    const QJsonArray array = value.toArray();
    for (auto it = object.begin(); it != object.end(); ++it)
        flatten(path.isEmpty() ? it.key() : path + QLatin1Char('.') + it.key(), it.value(), leaves);
    for (qsizetype i = 0; i < array.size(); ++i)
        flatten(QStringLiteral("%1[%2]").arg(path).arg(i), array.at(i), leaves);
    if (object.isEmpty() && array.isEmpty())
        leaves.insert(path, value);
}

/// A leaf in words; with quotation marks around text where that is what tells it from a number or a boolean.
QString leafText(const QJsonValue &value, bool quoted)
{
    switch (value.type()) {
    case QJsonValue::String:
        return quoted ? QStringLiteral("\"%1\"").arg(value.toString()) : value.toString();
    case QJsonValue::Bool:
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QJsonValue::Double:
        return QString::number(value.toInteger());
    case QJsonValue::Object:
    case QJsonValue::Array:
        return QStringLiteral("(empty)");
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return QStringLiteral("—");
    }
    return {};
}

} // namespace

QJsonObject approvedPart(const Plan &plan)
{
    QJsonArray targets;
    for (const TargetPlan &target : plan.targets)
        targets.append(targetToJson(target, true));
    QJsonObject object{{QStringLiteral("format"), QStringLiteral("wingman-plan/1")},
                       {QStringLiteral("operation"), plan.operation.text()},
                       {QStringLiteral("operationVersion"), plan.operationVersion},
                       {QStringLiteral("tier"), static_cast<int>(plan.tier)},
                       {QStringLiteral("dangerous"), plan.dangerous},
                       {QStringLiteral("mutates"), plan.mutates},
                       {QStringLiteral("parameters"), toJson(plan.parameters)},
                       {QStringLiteral("targets"), targets},
                       {QStringLiteral("parallelism"), plan.parallelism},
                       {QStringLiteral("stopAtFirstFailure"), plan.stopAtFirstFailure},
                       {QStringLiteral("requester"), plan.requester.id.text()},
                       {QStringLiteral("mode"), modeName(plan.mode)},
                       {QStringLiteral("simulated"), plan.simulated},
                       {QStringLiteral("policyVersion"), plan.policyVersion}};
    if (plan.guard)
        object.insert(QStringLiteral("guard"),
                      QJsonObject{{QStringLiteral("guest"), plan.guard->guest.text()},
                                  {QStringLiteral("snapshot"), plan.guard->snapshot},
                                  {QStringLiteral("healthMs"), qint64(plan.guard->healthWithin.count())}});
    return object;
}

QByteArray Plan::digest() const
{
    const auto bytes = canonicalJson(approvedPart(*this));
    // Only undefined values, lone surrogates and huge numbers are refused; plans are built from parsed text without
    // any.
    Q_ASSERT(bytes);
    return bytes ? QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256) : QByteArray();
}

QJsonObject Plan::toJson() const
{
    QJsonObject object = approvedPart(*this);
    QJsonArray all;
    for (const TargetPlan &target : targets)
        all.append(targetToJson(target, false));
    object.insert(QStringLiteral("targets"), all);
    object.insert(QStringLiteral("id"), id.text());
    object.insert(QStringLiteral("idempotent"), idempotent);
    object.insert(QStringLiteral("losesData"), losesData);
    object.insert(QStringLiteral("timeoutMs"), qint64(timeout.count()));
    object.insert(QStringLiteral("requesterRole"), identity::roleName(requester.role));
    object.insert(QStringLiteral("origin"), identity::originName(requester.origin));
    object.insert(QStringLiteral("createdAt"), toText(createdAt));
    object.insert(QStringLiteral("reason"), reason);
    return object;
}

Result<Plan> Plan::fromJson(const QJsonObject &object)
{
    const auto text = [&](const QString &key) { return object.value(key).toString(); };
    const auto planId = PlanId::parse(text(QStringLiteral("id")));
    const auto operation = OperationId::parse(text(QStringLiteral("operation")));
    const auto requester = identity::ActorId::parse(text(QStringLiteral("requester")));
    const auto role = identity::roleFromName(text(QStringLiteral("requesterRole")));
    const auto origin = identity::originFromName(text(QStringLiteral("origin")));
    const auto mode = modeFromName(text(QStringLiteral("mode")));
    const auto createdAt = parseInstant(text(QStringLiteral("createdAt")));
    const int tier = object.value(QStringLiteral("tier")).toInt();
    if (!planId || !operation || !requester || !role || !origin || !mode || !createdAt || tier < 1 || tier > 3 ||
        text(QStringLiteral("format")) != QStringLiteral("wingman-plan/1"))
        return malformed(QStringLiteral("a field is missing or not valid"));
    Plan plan{.id = *planId,
              .operation = *operation,
              .operationVersion = object.value(QStringLiteral("operationVersion")).toInt(),
              .tier = static_cast<Tier>(tier),
              .mutates = object.value(QStringLiteral("mutates")).toBool(true),
              .dangerous = object.value(QStringLiteral("dangerous")).toBool(true),
              .idempotent = object.value(QStringLiteral("idempotent")).toBool(),
              .losesData = object.value(QStringLiteral("losesData")).toBool(),
              .timeout = Milliseconds(object.value(QStringLiteral("timeoutMs")).toInteger(30000)),
              .parameters = parametersFromJson(object.value(QStringLiteral("parameters")).toObject()),
              .targets = {},
              .parallelism = qBound(1, object.value(QStringLiteral("parallelism")).toInt(1), 16),
              .stopAtFirstFailure = object.value(QStringLiteral("stopAtFirstFailure")).toBool(true),
              .requester = {*requester, *role, *origin},
              .mode = *mode,
              .simulated = object.value(QStringLiteral("simulated")).toBool(true),
              .policyVersion = object.value(QStringLiteral("policyVersion")).toInteger(),
              .createdAt = *createdAt,
              .reason = text(QStringLiteral("reason"))};
    if (object.contains(QStringLiteral("guard"))) {
        const QJsonObject kept = object.value(QStringLiteral("guard")).toObject();
        const auto guest = inventory::TargetRef::parse(kept.value(QStringLiteral("guest")).toString());
        if (!guest)
            return propagate(guest);
        plan.guard = Guard{*guest, kept.value(QStringLiteral("snapshot")).toString(),
                           Milliseconds(kept.value(QStringLiteral("healthMs")).toInteger())};
    }
    for (const QJsonArray values = object.value(QStringLiteral("targets")).toArray();
         const QJsonValue &value : values) {
        auto target = targetFromJson(value.toObject());
        if (!target)
            return propagate(target);
        plan.targets.append(*target);
    }
    return plan;
}

QStringList differences(const Plan &approved, const Plan &now)
{
    QMap<QString, QJsonValue> before;
    QMap<QString, QJsonValue> after;
    flatten({}, approvedPart(approved), before);
    flatten({}, approvedPart(now), after);
    QStringList keys = before.keys();
    for (const QStringList present = after.keys(); const QString &key : present) {
        if (!before.contains(key))
            keys.append(key);
    }
    QStringList lines;
    for (const QString &key : std::as_const(keys)) {
        const QJsonValue was = before.value(key, QJsonValue(QJsonValue::Undefined));
        const QJsonValue is = after.value(key, QJsonValue(QJsonValue::Undefined));
        if (was == is)
            continue;
        const bool quoted = leafText(was, false) == leafText(is, false);
        lines.append(QStringLiteral("%1: %2 → %3").arg(key, leafText(was, quoted), leafText(is, quoted)));
    }
    return lines;
}

} // namespace wingman::operations
