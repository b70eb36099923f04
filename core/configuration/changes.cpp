// SPDX-License-Identifier: GPL-3.0-or-later
#include "configuration/changes.h"

#include "configuration/endpoint_trust.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <algorithm>

namespace wingman::configuration {
namespace {

using operations::ExecutionMode;
using operations::Parameters;
using policy::ListKind;
using policy::Policy;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wingman::Configuration)
};

Failure invalid(const char *parameter, const QString &reason)
{
    return fail(Code::ParameterInvalid, {{"parameter", QString::fromLatin1(parameter)}, {"reason", reason}});
}

Failure nothingToDo(const QString &what, const QString &reason)
{
    return fail(Code::Conflict, {{"what", what}, {"reason", reason}});
}

QString textOf(const Parameters &parameters, const char *name)
{
    const auto found = parameters.constFind(QString::fromLatin1(name));
    return found == parameters.cend() ? QString() : operations::textOf(*found);
}

std::optional<qint64> numberOf(const Parameters &parameters, const char *name)
{
    const auto found = parameters.constFind(QString::fromLatin1(name));
    const auto *number = found == parameters.cend() ? nullptr : std::get_if<qint64>(&*found);
    return number ? std::optional(*number) : std::nullopt;
}

bool isTrue(const Parameters &parameters, const char *name)
{
    return textOf(parameters, name) == QStringLiteral("true");
}

constexpr std::array listKinds{ListKind::Containers, ListKind::Vms, ListKind::Nodes};

// -- one function for each operation ---------------------------------------------------------------------------------

Result<> setPolicy(Stored &stored, const Request &request)
{
    Policy &policy = stored.policy;
    const Policy before = policy;
    const QString self = textOf(request.parameters, "self_approval");
    if (self == QStringLiteral("default"))
        policy.selfApproval.reset();
    else if (!self.isEmpty()) {
        policy.selfApproval = policy::selfApprovalFromName(self);
        if (!policy.selfApproval)
            return invalid("self_approval", Words::tr("it is not off, tier2, tier3 or default"));
    }
    if (request.parameters.contains(QStringLiteral("read_only")))
        policy.readOnly = isTrue(request.parameters, "read_only");
    const auto limit = [&](const char *name, int &into) {
        if (const auto number = numberOf(request.parameters, name))
            into = static_cast<int>(*number);
    };
    limit("steps_per_target", policy.limits.stepsPerTarget);
    limit("targets_per_plan", policy.limits.targetsPerPlan);
    limit("same_operation_per_hour", policy.limits.sameOperationPerHour);
    if (policy == before)
        return nothingToDo(Words::tr("The policy"), Words::tr("it says so already"));
    return {};
}

Result<> changeList(Stored &stored, const Request &request, bool add)
{
    const auto kind = policy::listKindFromName(textOf(request.parameters, "list"));
    if (!kind)
        return invalid("list", Words::tr("it is not containers, vms or nodes"));
    const QString entry = textOf(request.parameters, "entry");
    const auto parsed = policy::checkedList(*kind, {entry});
    if (!parsed)
        return invalid("entry", parsed.error().arguments.text(u"reason"));
    const bool deny = isTrue(request.parameters, "deny");
    policy::NameList &list = (deny ? stored.policy.deny : stored.policy.allow).list(*kind);
    QStringList texts = list.texts();
    const QString what = (deny ? Words::tr("The %1 denylist") : Words::tr("The %1 allowlist")).arg(listKindName(*kind));
    if (texts.contains(entry) == add)
        return add ? nothingToDo(what, Words::tr("%1 is on it already").arg(entry))
                   : nothingToDo(what, Words::tr("%1 is not on it").arg(entry));
    if (add)
        texts.append(entry);
    else
        texts.removeAll(entry);
    auto changed = policy::checkedList(*kind, texts);
    if (!changed)
        return propagate(changed);
    list = *std::move(changed);
    return {};
}

/// Several at once, on the allowlist; those that are on it already stay.
Result<> extendList(Stored &stored, const Request &request)
{
    const auto kind = policy::listKindFromName(textOf(request.parameters, "list"));
    if (!kind)
        return invalid("list", Words::tr("it is not containers, vms or nodes"));
    policy::NameList &list = stored.policy.allow.list(*kind);
    const QStringList entries = textOf(request.parameters, "entries").split(QLatin1Char(','));
    if (const auto parsed = policy::checkedList(*kind, entries); !parsed)
        return invalid("entries", parsed.error().arguments.text(u"reason"));
    QStringList texts = list.texts() + entries;
    texts.removeDuplicates();
    if (texts.size() == list.texts().size())
        return nothingToDo(Words::tr("The %1 allowlist").arg(listKindName(*kind)),
                           Words::tr("all of this is on it already"));
    auto changed = policy::checkedList(*kind, texts);
    if (!changed)
        return propagate(changed);
    list = *std::move(changed);
    return {};
}

Result<> allowDangerous(Stored &stored, const Request &request, const Moment &moment)
{
    const auto chosen = numberOf(request.parameters, "minutes");
    const auto settings = settingsOf(stored.settings);
    if (!settings)
        return propagate(settings);
    stored.policy.dangerousUntil = moment.now + std::chrono::minutes(chosen.value_or(settings->dangerousMinutes));
    return {};
}

Result<> revokeDangerous(Stored &stored)
{
    if (!stored.policy.dangerousUntil)
        return nothingToDo(Words::tr("The policy"), Words::tr("dangerous operations are not allowed anyway"));
    stored.policy.dangerousUntil.reset();
    return {};
}

Result<> setSetting(Stored &stored, const Request &request, const QString &name)
{
    const QString value = textOf(request.parameters, "value");
    if (const auto valid = validateSetting(name, value); !valid)
        return propagate(valid);
    if (stored.settings.contains(name) && stored.settings.value(name) == value)
        return nothingToDo(Words::tr("Setting %1").arg(name), Words::tr("it has this value already"));
    stored.settings.insert(name, value);
    return {};
}

Result<> addEndpoint(Stored &stored, const Request &request, const QString &name)
{
    const auto id = EndpointId::parse(name);
    if (!id)
        return propagate(id);
    if (stored.endpoints.contains(*id))
        return nothingToDo(Words::tr("Endpoint %1").arg(name), Words::tr("it exists already; remove it first"));
    if (stored.endpoints.size() >= 200)
        return fail(Code::LimitExceeded,
                    {{"what", Words::tr("The list of endpoints")}, {"limit", Words::tr("200 endpoints")}});
    const auto platform = inventory::platformFromName(textOf(request.parameters, "platform"));
    if (!platform)
        return invalid("platform", Words::tr("it is not docker or proxmox"));
    const inventory::Endpoint endpoint{*id,
                                       *platform,
                                       textOf(request.parameters, "address"),
                                       QStringLiteral("saved"),
                                       false,
                                       textOf(request.parameters, "tls_ca"),
                                       textOf(request.parameters, "tls_certificate"),
                                       textOf(request.parameters, "tls_key"),
                                       textOf(request.parameters, "credential"),
                                       textOf(request.parameters, "tls_server_name")};
    if (const auto valid = validateEndpoint(endpoint); !valid)
        return propagate(valid);
    stored.endpoints.insert(*id, endpoint);
    return {};
}

/// Its certificate was replaced, and a person compared the new one.
Result<> trustNode(Stored &stored, const Request &request, const QString &name)
{
    const auto id = EndpointId::parse(name);
    const auto endpoint = id ? stored.endpoints.find(*id) : stored.endpoints.end();
    if (endpoint == stored.endpoints.end())
        return fail(Code::NotFound, {{"what", Words::tr("endpoint %1").arg(name)}});
    const auto address =
        withPin(endpoint->address, textOf(request.parameters, "node"), textOf(request.parameters, "fingerprint"));
    if (!address)
        return propagate(address);
    endpoint->address = *address;
    return validateEndpoint(*endpoint);
}

Result<> removeEndpoint(Stored &stored, const QString &name)
{
    const auto id = EndpointId::parse(name);
    if (!id || stored.endpoints.remove(*id) == 0)
        return fail(Code::NotFound, {{"what", Words::tr("endpoint %1").arg(name)}});
    return {};
}

Result<> arm(Stored &stored, const Request &request, const Moment &moment)
{
    const auto mode = operations::modeFromName(textOf(request.parameters, "mode"));
    if (!mode || *mode == ExecutionMode::Mock)
        return invalid("mode", Words::tr("only lab and integration are armed; to go back to mock, disarm"));
    const ArmedMode armed{*mode, isTrue(request.parameters, "stay"), moment.session};
    if (stored.mode == armed)
        return nothingToDo(Words::tr("The mode"), Words::tr("%1 is armed already").arg(modeName(*mode)));
    if (!armed.stay && moment.session.isEmpty())
        return invalid("stay", Words::tr("on this system an armed mode only holds with stay=true"));
    stored.mode = armed;
    return {};
}

Result<> disarm(Stored &stored)
{
    if (!stored.mode.mode)
        return nothingToDo(Words::tr("The mode"), Words::tr("nothing is armed"));
    stored.mode = {};
    return {};
}

// -- facts -----------------------------------------------------------------------------------------------------------

QString yesNo(bool value)
{
    return value ? QStringLiteral("true") : QStringLiteral("false");
}

QString listKey(bool deny, ListKind kind)
{
    return (deny ? QStringLiteral("deny.") : QStringLiteral("allow.")) + listKindName(kind);
}

QMap<QString, QString> policyFacts(const Policy &policy)
{
    return {{QStringLiteral("selfApproval"),
             policy.selfApproval ? selfApprovalName(*policy.selfApproval) : QStringLiteral("default")},
            {QStringLiteral("readOnly"), yesNo(policy.readOnly)},
            {QStringLiteral("dangerousUntil"), policy.dangerousUntil ? toText(*policy.dangerousUntil) : QString()},
            {QStringLiteral("limits.stepsPerTarget"), QString::number(policy.limits.stepsPerTarget)},
            {QStringLiteral("limits.targetsPerPlan"), QString::number(policy.limits.targetsPerPlan)},
            {QStringLiteral("limits.sameOperationPerHour"), QString::number(policy.limits.sameOperationPerHour)}};
}

QMap<QString, QString> listFacts(const Policy &policy)
{
    QMap<QString, QString> facts;
    for (const ListKind kind : listKinds) {
        facts.insert(listKey(false, kind), policy.allow.list(kind).texts().join(u','));
        facts.insert(listKey(true, kind), policy.deny.list(kind).texts().join(u','));
    }
    return facts;
}

Result<> setGuest(Stored &stored, const Request &request, const QString &name)
{
    const auto id = EndpointId::parse(name);
    const auto found = id ? stored.endpoints.find(*id) : stored.endpoints.end();
    if (found == stored.endpoints.end())
        return fail(Code::NotFound, {{"what", Words::tr("endpoint %1").arg(name)}});
    const auto guest = request.parameters.constFind(QStringLiteral("guest"));
    const QString address = guest == request.parameters.cend() ? QString() : operations::textOf(*guest);
    if (address == found->guest)
        return fail(Code::Conflict,
                    {{"what", Words::tr("endpoint %1").arg(name)}, {"reason", Words::tr("nothing would change")}});
    found->guest = address;
    return validateEndpoint(*found);
}

QMap<QString, QString> endpointFacts(const inventory::Endpoint &endpoint)
{
    return {{QStringLiteral("platform"), platformName(endpoint.platform)},
            {QStringLiteral("address"), endpoint.address},
            {QStringLiteral("tls_ca"), endpoint.tlsCa},
            {QStringLiteral("tls_certificate"), endpoint.tlsCertificate},
            {QStringLiteral("tls_key"), endpoint.tlsKey},
            {QStringLiteral("credential"), endpoint.credential},
            {QStringLiteral("tls_server_name"), endpoint.tlsServerName},
            {QStringLiteral("guest"), endpoint.guest}};
}

QJsonArray without(const QStringList &these, const QStringList &those)
{
    QJsonArray rest;
    for (const QString &text : these) {
        if (!those.contains(text))
            rest.append(text);
    }
    return rest;
}

} // namespace

Document Address::document() const
{
    switch (part) {
    case Part::Policy:
    case Part::Lists:
        return Document::Policy;
    case Part::Setting:
        return Document::Settings;
    case Part::Endpoint:
        return Document::Endpoints;
    case Part::Mode:
    case Part::Arming:
        break;
    }
    return Document::Mode;
}

QString Address::objectId() const
{
    switch (part) {
    case Part::Policy:
        return QStringLiteral("policy");
    case Part::Lists:
        return QStringLiteral("allowlist");
    case Part::Setting:
        return QStringLiteral("setting/") + name;
    case Part::Endpoint:
        return QStringLiteral("endpoint/") + name;
    case Part::Mode:
    case Part::Arming:
        break;
    }
    return QStringLiteral("mode");
}

std::optional<Address> addressOf(const QString &targetName)
{
    using Part = Address::Part;
    const QString first = targetName.section(u'/', 0, 0);
    const QString rest = targetName.section(u'/', 1);
    if (first == QStringLiteral("setting") && !rest.isEmpty() && !rest.contains(u'/'))
        return Address{Part::Setting, rest};
    if (first == QStringLiteral("endpoint") && !rest.isEmpty() && !rest.contains(u'/'))
        return Address{Part::Endpoint, rest};
    for (const auto &[name, part] : {std::pair("policy", Part::Policy), std::pair("allowlist", Part::Lists),
                                     std::pair("mode", Part::Mode), std::pair("mode/arm", Part::Arming)}) {
        if (targetName == QLatin1String(name))
            return Address{part, {}};
    }
    return std::nullopt;
}

QJsonObject Request::toJson() const
{
    return QJsonObject{{QStringLiteral("operation"), operation.text()},
                       {QStringLiteral("target"), target},
                       {QStringLiteral("parameters"), operations::toJson(parameters)}};
}

Result<Request> Request::fromJson(const QJsonObject &object)
{
    const auto operation = operations::OperationId::parse(object.value(QStringLiteral("operation")).toString());
    if (!operation)
        return propagate(operation);
    return Request{*operation, object.value(QStringLiteral("target")).toString(),
                   operations::parametersFromJson(object.value(QStringLiteral("parameters")).toObject())};
}

Result<Stored> applied(const Stored &stored, const Request &request, const Moment &moment)
{
    using Part = Address::Part;
    const auto address = addressOf(request.target);
    if (!address)
        return fail(Code::NotFound, {{"what", QStringLiteral("wingman://%1").arg(request.target)}});
    const QString operation = request.operation.text();
    Stored next = stored;
    const auto answer = [&](Part part, const char *name, auto &&change) -> std::optional<Result<>> {
        if (operation != QLatin1String(name))
            return std::nullopt;
        if (address->part != part)
            return invalid("target", Words::tr("%1 does not act on wingman://%2").arg(operation, request.target));
        return change();
    };
    std::optional<Result<>> done;
    const auto attempt = [&](Part part, const char *name, auto &&change) {
        if (!done)
            done = answer(part, name, change);
    };
    attempt(Part::Policy, "wingman.policy.set", [&] { return setPolicy(next, request); });
    attempt(Part::Lists, "wingman.allowlist.add", [&] { return changeList(next, request, true); });
    attempt(Part::Lists, "wingman.allowlist.extend", [&] { return extendList(next, request); });
    attempt(Part::Lists, "wingman.allowlist.remove", [&] { return changeList(next, request, false); });
    attempt(Part::Policy, "wingman.dangerous.allow", [&] { return allowDangerous(next, request, moment); });
    attempt(Part::Policy, "wingman.dangerous.revoke", [&] { return revokeDangerous(next); });
    attempt(Part::Setting, "wingman.setting.set", [&] { return setSetting(next, request, address->name); });
    attempt(Part::Endpoint, "wingman.endpoint.add", [&] { return addEndpoint(next, request, address->name); });
    attempt(Part::Endpoint, "wingman.endpoint.trust", [&] { return trustNode(next, request, address->name); });
    attempt(Part::Endpoint, "wingman.endpoint.remove", [&] { return removeEndpoint(next, address->name); });
    attempt(Part::Endpoint, "wingman.endpoint.guest", [&] { return setGuest(next, request, address->name); });
    attempt(Part::Arming, "wingman.mode.arm", [&] { return arm(next, request, moment); });
    attempt(Part::Mode, "wingman.mode.disarm", [&] { return disarm(next); });
    if (!done)
        return fail(Code::Unsupported,
                    {{"what", operation}, {"reason", Words::tr("the configuration has no such operation")}});
    if (!*done)
        return propagate(*done);
    // What was made has to be what can be read again.
    const Document document = address->document();
    Stored readBack = stored;
    if (const auto valid = readBack.set(document, next.body(document), stored.version(document) + 1); !valid)
        return propagate(valid);
    return readBack;
}

std::optional<QMap<QString, QString>> factsOf(const Stored &stored, const Address &address)
{
    using Part = Address::Part;
    switch (address.part) {
    case Part::Policy:
        return policyFacts(stored.policy);
    case Part::Lists:
        return listFacts(stored.policy);
    case Part::Setting:
        if (!findSetting(address.name))
            return std::nullopt;
        return QMap<QString, QString>{{QStringLiteral("value"), valueOf(stored.settings, address.name)},
                                      {QStringLiteral("chosen"), yesNo(stored.settings.contains(address.name))}};
    case Part::Endpoint: {
        const auto id = EndpointId::parse(address.name);
        if (!id || !stored.endpoints.contains(*id))
            return std::nullopt;
        return endpointFacts(*stored.endpoints.constFind(*id));
    }
    case Part::Mode:
    case Part::Arming:
        return QMap<QString, QString>{
            {QStringLiteral("armed"), stored.mode.mode ? operations::modeName(*stored.mode.mode) : QString()},
            {QStringLiteral("stay"), yesNo(stored.mode.stay)},
            {QStringLiteral("session"), stored.mode.session}};
    }
    return std::nullopt;
}

QJsonObject changesBetween(const Stored &before, const Stored &after, const Address &address)
{
    const auto was = factsOf(before, address).value_or(QMap<QString, QString>());
    const auto is = factsOf(after, address).value_or(QMap<QString, QString>());
    QStringList keys = was.keys();
    keys.append(is.keys());
    keys.removeDuplicates();
    QJsonObject changes;
    for (const QString &key : keys) {
        if (was.value(key) == is.value(key))
            continue;
        if (address.part == Address::Part::Lists) {
            const QStringList old = was.value(key).split(u',', Qt::SkipEmptyParts);
            const QStringList now = is.value(key).split(u',', Qt::SkipEmptyParts);
            changes.insert(key, QJsonObject{{QStringLiteral("added"), without(now, old)},
                                            {QStringLiteral("removed"), without(old, now)}});
        } else {
            changes.insert(
                key, QJsonObject{{QStringLiteral("before"), was.value(key)}, {QStringLiteral("after"), is.value(key)}});
        }
    }
    return changes;
}

} // namespace wingman::configuration
