// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/policy.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <array>
#include <utility>

namespace wingman::policy {
namespace {

constexpr std::array listKinds{ListKind::Containers, ListKind::Vms, ListKind::Nodes};
constexpr std::array selfApprovals{SelfApproval::Off, SelfApproval::Tier2, SelfApproval::Tier3};

const QString format = QStringLiteral("wingman-policy/1");

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wingman::Policy)
};

Failure malformed(const QString &key, const QString &reason)
{
    return fail(Code::InvalidInput, {{"what", Words::tr("policy field %1").arg(key)}, {"reason", reason}});
}

QJsonObject listsToJson(const Allowlists &lists)
{
    QJsonObject object;
    for (const ListKind kind : listKinds)
        object.insert(listKindName(kind), QJsonArray::fromStringList(lists.list(kind).texts()));
    return object;
}

Result<Allowlists> listsFromJson(const QString &key, const QJsonValue &value)
{
    if (!value.isObject() || value.toObject().size() != qsizetype(listKinds.size()))
        return malformed(key, Words::tr("it is not an object of three lists"));
    Allowlists lists;
    for (const ListKind kind : listKinds) {
        const QJsonValue array = value.toObject().value(listKindName(kind));
        if (!array.isArray())
            return malformed(key, Words::tr("%1 is not a list").arg(listKindName(kind)));
        QStringList entries;
        for (const QJsonArray listed = array.toArray(); const QJsonValue &entry : listed) {
            if (!entry.isString())
                return malformed(key, Words::tr("%1 holds something that is not text").arg(listKindName(kind)));
            entries.append(entry.toString());
        }
        auto list = checkedList(kind, entries);
        if (!list)
            return propagate(list);
        lists.list(kind) = *std::move(list);
    }
    return lists;
}

struct LimitRow
{
    const char *name;
    int Limits::*member;
    int maximum;
};
constexpr std::array limitRows{
    LimitRow{"stepsPerTarget", &Limits::stepsPerTarget, 10},
    LimitRow{"targetsPerPlan", &Limits::targetsPerPlan, 200},
    LimitRow{"sameOperationPerHour", &Limits::sameOperationPerHour, 60},
};

QJsonObject limitsToJson(const Limits &limits)
{
    QJsonObject object;
    for (const LimitRow &row : limitRows)
        object.insert(QString::fromLatin1(row.name), limits.*row.member);
    return object;
}

Result<Limits> limitsFromJson(const QString &key, const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    if (!value.isObject() || object.size() != qsizetype(limitRows.size()))
        return malformed(key, Words::tr("it is not an object of three limits"));
    Limits limits;
    for (const LimitRow &row : limitRows) {
        const QJsonValue number = object.value(QString::fromLatin1(row.name));
        const int whole = number.toInt(0);
        if (!number.isDouble() || whole < 1 || whole > row.maximum)
            return malformed(
                key,
                Words::tr("%1 is not a whole number from 1 to %2").arg(QString::fromLatin1(row.name)).arg(row.maximum));
        limits.*row.member = whole;
    }
    return limits;
}

/// A switch of the environment: none where it is not set, an error where the word is neither yes nor no.
Result<std::optional<bool>> switchOf(const Environment &environment, const QString &name)
{
    const QString value = environment.value(name);
    if (value.isEmpty())
        return std::optional<bool>();
    const QString word = value.toLower();
    for (const auto *yes : {"true", "1", "yes", "on"}) {
        if (word == QLatin1String(yes))
            return std::optional(true);
    }
    for (const auto *no : {"false", "0", "no", "off"}) {
        if (word == QLatin1String(no))
            return std::optional(false);
    }
    return fail(Code::InvalidInput,
                {{"what", name}, {"reason", Words::tr("“%1” is neither true nor false").arg(value.left(40))}});
}

void imposeLists(Posture &posture, const Environment &environment)
{
    const std::array flags{&Posture::containersImposed, &Posture::vmsImposed, &Posture::nodesImposed};
    for (const ListKind kind : listKinds) {
        const QString variable = listVariable(kind);
        if (!environment.contains(variable))
            continue;
        posture.*flags.at(static_cast<std::size_t>(kind)) = true;
        NameList &list = posture.policy.allow.list(kind);
        const QString text = environment.value(variable);
        auto imposed = checkedList(kind, text.isEmpty() ? QStringList() : text.split(u','));
        if (!imposed) {
            list = NameList();
            posture.problems.append(
                Error{Code::InvalidInput, {{"what", variable}, {"reason", imposed.error().sentence()}}});
        } else {
            list = posture.authenticationOn ? list.intersected(*imposed) : *std::move(imposed);
        }
    }
}

void decideReadOnly(Posture &posture, const Environment &environment)
{
    const QString variable = QStringLiteral("WINGMAN_READ_ONLY");
    const auto imposed = switchOf(environment, variable);
    if (!imposed)
        posture.problems.append(imposed.error());
    posture.readOnlyImposed = !imposed || imposed->value_or(false);
    posture.readOnly = posture.readOnlyImposed || posture.policy.readOnly;
    if (posture.readOnly)
        posture.readOnlySource = posture.readOnlyImposed ? variable : posture.policy.label();
}

void decideDangerous(Posture &posture, const Environment &environment, Instant now)
{
    const QString variable = QStringLiteral("WINGMAN_ALLOW_DANGEROUS_OPS");
    const auto imposed = switchOf(environment, variable);
    if (!imposed) {
        posture.problems.append(imposed.error());
        posture.dangerousSource = variable;
        return;
    }
    if (imposed->has_value() && !**imposed) {
        posture.dangerousSource = variable;
        return;
    }
    if (imposed->has_value() && !posture.authenticationOn) {
        posture.dangerousAllowed = true;
        posture.dangerousSource = variable;
    } else if (posture.policy.dangerousUntil && now < *posture.policy.dangerousUntil) {
        posture.dangerousAllowed = true;
        posture.dangerousSource =
            Words::tr("%1, until %2").arg(posture.policy.label(), toText(*posture.policy.dangerousUntil));
    }
}

QByteArray quoted(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

QByteArray quotedList(const QStringList &texts)
{
    QByteArrayList items;
    for (const QString &text : texts)
        items.append(quoted(text));
    return '[' + items.join(", ") + ']';
}

} // namespace

QString selfApprovalName(SelfApproval setting)
{
    switch (setting) {
    case SelfApproval::Off:
        return QStringLiteral("off");
    case SelfApproval::Tier2:
        return QStringLiteral("tier2");
    case SelfApproval::Tier3:
        return QStringLiteral("tier3");
    }
    return {};
}

std::optional<SelfApproval> selfApprovalFromName(QStringView name)
{
    for (const SelfApproval setting : selfApprovals) {
        if (name == selfApprovalName(setting))
            return setting;
    }
    return std::nullopt;
}

QString listKindName(ListKind kind)
{
    switch (kind) {
    case ListKind::Containers:
        return QStringLiteral("containers");
    case ListKind::Vms:
        return QStringLiteral("vms");
    case ListKind::Nodes:
        return QStringLiteral("nodes");
    }
    return {};
}

std::optional<ListKind> listKindFromName(QStringView name)
{
    for (const ListKind kind : listKinds) {
        if (name == listKindName(kind))
            return kind;
    }
    return std::nullopt;
}

std::optional<ListKind> listKindOf(inventory::TargetKind kind)
{
    using inventory::TargetKind;
    switch (kind) {
    case TargetKind::Container:
    case TargetKind::Image:
    case TargetKind::Volume:
    case TargetKind::Network:
    case TargetKind::Project:
        return ListKind::Containers;
    case TargetKind::Qemu:
    case TargetKind::Lxc:
        return ListKind::Vms;
    case TargetKind::Node:
        return ListKind::Nodes;
    case TargetKind::Engine:
    case TargetKind::Storage:
    case TargetKind::Cluster:
    case TargetKind::Configuration:
        return std::nullopt;
    }
    return std::nullopt;
}

QString listVariable(ListKind kind)
{
    switch (kind) {
    case ListKind::Containers:
        return QStringLiteral("WINGMAN_CONTAINER_ALLOWLIST");
    case ListKind::Vms:
        return QStringLiteral("WINGMAN_VM_ALLOWLIST");
    case ListKind::Nodes:
        return QStringLiteral("WINGMAN_NODE_ALLOWLIST");
    }
    return {};
}

Result<NameList> checkedList(ListKind kind, const QStringList &entries)
{
    auto list = NameList::fromEntries(entries);
    if (!list || kind != ListKind::Vms)
        return list;
    for (const NameEntry &entry : list->entries()) {
        const QString &digits = entry.name();
        const bool whole = std::all_of(digits.cbegin(), digits.cend(),
                                       [](QChar c) { return c.unicode() >= u'0' && c.unicode() <= u'9'; });
        if (!whole || digits.startsWith(u'0') || digits.size() > 9 || (!entry.isPrefix() && digits.size() < 3))
            return fail(Code::InvalidInput,
                        {{"what", Words::tr("list entry “%1”").arg(entry.text())},
                         {"reason", Words::tr("guests are named by their VMID, 100 to 999999999")}});
    }
    return list;
}

const NameList &Allowlists::list(ListKind kind) const
{
    switch (kind) {
    case ListKind::Containers:
        return containers;
    case ListKind::Vms:
        return vms;
    case ListKind::Nodes:
        break;
    }
    return nodes;
}

NameList &Allowlists::list(ListKind kind)
{
    return const_cast<NameList &>(std::as_const(*this).list(kind));
}

QString Policy::label() const
{
    return version > 0 ? QStringLiteral("policy %1").arg(version) : QStringLiteral("built in");
}

QJsonObject Policy::toJson() const
{
    QJsonObject object{
        {QStringLiteral("format"), format},
        {QStringLiteral("allow"), listsToJson(allow)},
        {QStringLiteral("deny"), listsToJson(deny)},
        {QStringLiteral("readOnly"), readOnly},
        {QStringLiteral("limits"), limitsToJson(limits)},
    };
    if (selfApproval)
        object.insert(QStringLiteral("selfApproval"), selfApprovalName(*selfApproval));
    if (dangerousUntil)
        object.insert(QStringLiteral("dangerousUntil"), toText(*dangerousUntil));
    return object;
}

Result<Policy> Policy::fromJson(const QJsonObject &object, qint64 version)
{
    Policy policy;
    policy.version = version;
    bool hasFormat = false, hasAllow = false, hasDeny = false, hasReadOnly = false, hasLimits = false;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString key = it.key();
        const QJsonValue value = it.value();
        if (key == QStringLiteral("format")) {
            if (value.toString() != format)
                return malformed(key, Words::tr("it is not %1").arg(format));
            hasFormat = true;
        } else if (key == QStringLiteral("allow") || key == QStringLiteral("deny")) {
            auto lists = listsFromJson(key, value);
            if (!lists)
                return propagate(lists);
            const bool allowing = key == QStringLiteral("allow");
            (allowing ? policy.allow : policy.deny) = *std::move(lists);
            (allowing ? hasAllow : hasDeny) = true;
        } else if (key == QStringLiteral("readOnly")) {
            if (!value.isBool())
                return malformed(key, Words::tr("it is not true or false"));
            policy.readOnly = value.toBool();
            hasReadOnly = true;
        } else if (key == QStringLiteral("limits")) {
            const auto limits = limitsFromJson(key, value);
            if (!limits)
                return propagate(limits);
            policy.limits = *limits;
            hasLimits = true;
        } else if (key == QStringLiteral("selfApproval")) {
            policy.selfApproval = selfApprovalFromName(value.toString());
            if (!policy.selfApproval)
                return malformed(key, Words::tr("it is not off, tier2 or tier3"));
        } else if (key == QStringLiteral("dangerousUntil")) {
            const auto until = parseInstant(value.toString());
            if (!until)
                return malformed(key, Words::tr("it is not a time"));
            policy.dangerousUntil = *until;
        } else {
            return malformed(key.left(64), Words::tr("no such field is known"));
        }
    }
    if (!hasFormat || !hasAllow || !hasDeny || !hasReadOnly || !hasLimits)
        return malformed(QStringLiteral("format, allow, deny, readOnly, limits"), Words::tr("one of them is missing"));
    return policy;
}

bool Posture::imposed(ListKind kind) const
{
    switch (kind) {
    case ListKind::Containers:
        return containersImposed;
    case ListKind::Vms:
        return vmsImposed;
    case ListKind::Nodes:
        break;
    }
    return nodesImposed;
}

QString Posture::listSource(ListKind kind) const
{
    return imposed(kind) ? listVariable(kind) : policy.label();
}

bool Posture::isLabBlocked() const
{
    return mode.mode == operations::ExecutionMode::Lab && policy.allow.isEmpty();
}

QString Posture::status() const
{
    if (readOnly || !lockdownReasons.isEmpty())
        return QStringLiteral("disabled");
    if (!mode.blockers.isEmpty() || !problems.isEmpty() || isLabBlocked())
        return QStringLiteral("blocked");
    return mode.mode == operations::ExecutionMode::Lab ? QStringLiteral("armed") : QStringLiteral("safe");
}

QStringList Posture::warnings() const
{
    QStringList warnings;
    const bool lab = mode.mode == operations::ExecutionMode::Lab;
    if (lab && !isLabBlocked()) // the seed's words, not translated: other programs read them
        warnings.append(QString::fromUtf8("\xF0\x9F\x94\xB4 LAB MODE ARMED - Real infrastructure affected"));
    for (const Error &blocker : mode.blockers)
        warnings.append(blocker.sentence());
    for (const Error &problem : problems)
        warnings.append(problem.sentence());
    if (isLabBlocked())
        warnings.append(describe(Code::LabNotConfigured, {}));
    if (dangerousAllowed && lab)
        warnings.append(describe(Code::DangerousAllowed, {{"source", dangerousSource}}));
    if (!lockdownReasons.isEmpty())
        warnings.append(describe(Code::Lockdown, {{"reasons", lockdownReasons.join(QStringLiteral(", "))}}));
    if (readOnly)
        warnings.append(describe(Code::ReadOnlyMode, {{"source", readOnlySource}}));
    return warnings;
}

QJsonObject Posture::safetyStatus() const
{
    return QJsonObject{
        {QStringLiteral("status"), status()},
        {QStringLiteral("is_lab_mode"), mode.mode == operations::ExecutionMode::Lab},
        {QStringLiteral("allowlists_configured"), !policy.allow.isEmpty()},
        {QStringLiteral("dangerous_ops_available"), dangerousAllowed},
        {QStringLiteral("warnings"), QJsonArray::fromStringList(warnings())},
        {QStringLiteral("config"),
         QJsonObject{
             {QStringLiteral("container_allowlist"), QJsonArray::fromStringList(policy.allow.containers.texts())},
             {QStringLiteral("vm_allowlist"), QJsonArray::fromStringList(policy.allow.vms.texts())},
             {QStringLiteral("node_allowlist"), QJsonArray::fromStringList(policy.allow.nodes.texts())}}},
    };
}

QByteArray Posture::safetyStatusText() const
{
    const auto word = [](bool value) { return value ? QByteArrayLiteral("true") : QByteArrayLiteral("false"); };
    return "{\n  \"status\": " + quoted(status()) +
           ",\n  \"is_lab_mode\": " + word(mode.mode == operations::ExecutionMode::Lab) +
           ",\n  \"allowlists_configured\": " + word(!policy.allow.isEmpty()) +
           ",\n  \"dangerous_ops_available\": " + word(dangerousAllowed) +
           ",\n  \"warnings\": " + quotedList(warnings()) +
           ",\n  \"config\": {\n    \"container_allowlist\": " + quotedList(policy.allow.containers.texts()) +
           ",\n    \"vm_allowlist\": " + quotedList(policy.allow.vms.texts()) +
           ",\n    \"node_allowlist\": " + quotedList(policy.allow.nodes.texts()) + "\n  }\n}\n";
}

Posture makePosture(const ModeInput &mode, const Policy &stored, Instant now, bool restarting,
                    const QStringList &lockdownReasons)
{
    Posture posture;
    posture.policy = stored;
    posture.restarting = restarting;
    posture.lockdownReasons = lockdownReasons;

    const auto authentication = switchOf(mode.environment, QStringLiteral("AUTH_ENABLED"));
    if (!authentication)
        posture.problems.append(authentication.error());
    posture.authenticationOn = mode.authenticationOn || !authentication || authentication->value_or(false);

    ModeInput input = mode;
    input.authenticationOn = posture.authenticationOn;
    posture.mode = detectMode(input);

    imposeLists(posture, mode.environment);
    decideReadOnly(posture, mode.environment);
    decideDangerous(posture, mode.environment, now);
    posture.selfApproval =
        stored.selfApproval.value_or(posture.authenticationOn ? SelfApproval::Off : SelfApproval::Tier2);
    return posture;
}

} // namespace wingman::policy
