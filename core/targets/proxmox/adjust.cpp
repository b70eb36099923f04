// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/proxmox/adjust.h"

#include "targets/proxmox/guest_definition.h"
#include "targets/proxmox/questions.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace wingman::targets::proxmox {

using namespace inventory;
using namespace operations;
using namespace std::chrono_literals;
using Kind = Condition::Kind;

namespace {

constexpr qint64 gibi = 1024LL * 1024 * 1024;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wingman::ProxmoxAdjust)
};

const QString testTag = QStringLiteral("wingman-test"); // what opens a guest to integration mode

QStringList listIn(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[,; ]+"));
    return text.split(between, Qt::SkipEmptyParts);
}

/// What the parameter is called in the configuration of this kind of guest; empty where it has no such thing.
QString keyOf(const QString &parameter, TargetKind kind)
{
    const bool container = kind == TargetKind::Lxc;
    if (parameter == u"name")
        return container ? QStringLiteral("hostname") : parameter;
    if (parameter == u"swap")
        return container ? parameter : QString();
    if (parameter == u"balloon" || parameter == u"sockets")
        return container ? QString() : parameter;
    return parameter;
}

/// None where it is not set; of notes that is told by an empty text.
std::optional<QString> setTo(const Facts &facts, const QString &key)
{
    const auto value = facts.value(ask::configFact(key));
    return key == u"description" && value && value->isEmpty() ? std::nullopt : value;
}

QString sizeText(qint64 bytes)
{
    constexpr qint64 kibi = 1024;
    for (const auto &[unit, name] : {std::pair(gibi, 'G'), std::pair(kibi * kibi, 'M'), std::pair(kibi, 'K')}) {
        if (bytes % unit == 0)
            return QString::number(bytes / unit) + QLatin1Char(name);
    }
    return QString::number(bytes);
}

class Configure final : public GuestDefinition
{
public:
    Configure()
        : GuestDefinition("guest.config",
                          QString::fromUtf8(QT_TRANSLATE_NOOP("wingman::ProxmoxAdjust", "Change configuration")),
                          Tier::Two)
    {
        constexpr qint64 mostMemory = 64LL * 1024 * 1024; // MiB
        m_spec.parameters = {
            numberParameter(QStringLiteral("memory"), Words::tr("Memory in MiB"), 16, mostMemory),
            numberParameter(QStringLiteral("balloon"), Words::tr("Least memory of a VM in MiB; 0: no ballooning"), 0,
                            mostMemory),
            numberParameter(QStringLiteral("swap"), Words::tr("Swap of a container in MiB"), 0, mostMemory),
            numberParameter(QStringLiteral("cores"), Words::tr("Cores"), 1, 8192),
            numberParameter(QStringLiteral("sockets"), Words::tr("Processor sockets of a VM"), 1, 16),
            textParameter(QStringLiteral("name"), Words::tr("Name; of a container its host name"), 63, form::dnsName),
            textParameter(QStringLiteral("description"), Words::tr("Notes"), 1000),
            textParameter(QStringLiteral("tags"), Words::tr("Tags, with “;” between"), 500,
                          QStringLiteral("[A-Za-z0-9_][A-Za-z0-9_+.-]*([;, ]+[A-Za-z0-9_][A-Za-z0-9_+.-]*)*")),
            switchParameter(QStringLiteral("onboot"), Words::tr("Starts with its node"), std::nullopt),
            textParameter(removeName, Words::tr("Settings to go back to Proxmox's own, with “,” between"), 200,
                          QStringLiteral("[a-z]+([,; ]+[a-z]+)*")),
            textParameter(revertName, Words::tr("Settings that wait for a restart and are to be withdrawn"), 200,
                          QStringLiteral("[a-z]+([,; ]+[a-z]+)*"))};
        m_spec.reversible = true;
        m_spec.inverse = idOf("guest.config");
        m_spec.timeout = 60s;
        m_spec.estimate = 2s;
    }
    QStringList asks(const Parameters &) const override { return {ask::configuration()}; }

private:
    Result<> shape(TargetPlan &plan, Step &step, const QString &guest, const Parameters &parameters) const override
    {
        Edit edit{plan, step, {}, {}, {}};
        const QString digest = plan.before.value(ask::digestFact()).value_or(QString());
        if (digest.isEmpty())
            return notNow(plan.before, Words::tr("its configuration could not be read"));
        for (auto at = parameters.cbegin(); at != parameters.cend(); ++at) {
            if (at.key() == removeName || at.key() == revertName || textOf(at.value()).isEmpty())
                continue;
            if (const auto set = change(edit, at.key(), at.value()); !set)
                return set;
        }
        if (const auto removed = remove(edit, listIn(textIn(parameters, removeName))); !removed)
            return removed;
        if (const auto reverted = revert(edit, listIn(textIn(parameters, revertName))); !reverted)
            return reverted;
        if (edit.lines.isEmpty())
            return fail(Code::ParameterInvalid,
                        {{"parameter", QStringLiteral("memory")},
                         {"reason", Words::tr("nothing would change: say what is to be different")}});
        step.call.method = QStringLiteral("PUT");
        step.call.path = guest + QStringLiteral("/config");
        step.call.body.insert(QStringLiteral("digest"), digest);
        plan.preconditions.append(equals(ask::digestFact(), digest));
        plan.effect = edit.lines.join(QStringLiteral("; "));
        if (plan.before.value(fact::state) != QStringLiteral("stopped"))
            plan.effect +=
                QStringLiteral(". ") + Words::tr("What the running guest cannot take over waits for its next start");
        edit.proven.prepend(equals(ask::configuration(), QStringLiteral("known")));
        edit.proven.prepend(condition(Kind::Exists, {}));
        plan.asks = {ask::configuration()};
        plan.proof = {edit.proven};
        if (!edit.gone.isEmpty())
            plan.inverseParameters.insert(removeName, edit.gone.join(u','));
        return {};
    }

    /// What the parameters make of plan and step so far.
    struct Edit
    {
        TargetPlan &plan;
        Step &step;
        QStringList lines;       // "memory: 2048 → 4096"
        QList<Condition> proven; // by the configuration as it is read back
        QStringList gone;        // parameters that were not set before
    };

    Result<> change(Edit &edit, const QString &parameter, const ParameterValue &value) const
    {
        const Facts &facts = edit.plan.before;
        const QString key = keyOf(parameter, facts.target.kind);
        if (key.isEmpty())
            return fail(Code::ParameterInvalid,
                        {{"parameter", parameter}, {"reason", Words::tr("this kind of guest has no such setting")}});
        QString wanted = textOf(value);
        if (const bool *on = std::get_if<bool>(&value))
            wanted = *on ? QStringLiteral("1") : QStringLiteral("0");
        if (parameter == u"tags")
            wanted = tidyTags(wanted);
        const auto before = setTo(facts, key);
        if (before == wanted)
            return {};
        if (parameter == u"tags" &&
            wanted.split(u';').contains(testTag) != before.value_or(QString()).split(u';').contains(testTag))
            return notNow(facts, Words::tr("the tag %1 decides what may be done here; it is set and taken off on the "
                                           "cluster itself")
                                     .arg(testTag));
        edit.step.call.body.insert(key, std::holds_alternative<qint64>(value) ? QJsonValue(std::get<qint64>(value))
                                                                              : QJsonValue(wanted));
        edit.proven.append(equals(ask::configFact(key), wanted));
        // Notes may be long, and may hold what is nobody's business.
        edit.lines.append(parameter == u"description"
                              ? QStringLiteral("%1: …").arg(key)
                              : QStringLiteral("%1: %2 → %3").arg(key, before.value_or(QStringLiteral("—")), wanted));
        if (!before)
            edit.gone.append(parameter);
        else if (const auto *number = std::get_if<qint64>(&value); number && parameter != u"description")
            edit.plan.inverseParameters.insert(parameter, before->toLongLong());
        else if (std::holds_alternative<bool>(value))
            edit.plan.inverseParameters.insert(parameter, *before == u"1");
        else if (parameter != u"description")
            edit.plan.inverseParameters.insert(parameter, *before);
        return {};
    }

    /// Keys by the name that people use for them here.
    Result<QStringList> keysOf(const Facts &facts, const QString &parameter, const QStringList &names) const
    {
        QStringList keys;
        for (const QString &name : names) {
            const QString key = keyOf(name, facts.target.kind);
            if (!editableKeys(facts.target.kind).contains(key))
                return fail(Code::ParameterInvalid,
                            {{"parameter", parameter}, {"reason", Words::tr("%1 cannot be edited here").arg(name)}});
            keys.append(key);
        }
        return keys;
    }

    Result<> remove(Edit &edit, const QStringList &names) const
    {
        const Facts &facts = edit.plan.before;
        const auto keys = keysOf(facts, removeName, names);
        if (!keys)
            return propagate(keys);
        QStringList present;
        for (const QString &key : *keys) {
            const auto before = setTo(facts, key);
            if (!before)
                continue; // as it is wanted
            if (edit.step.call.body.contains(key))
                return fail(Code::ParameterInvalid,
                            {{"parameter", removeName}, {"reason", Words::tr("%1 is set as well").arg(key)}});
            if (key == u"tags" && before->split(u';').contains(testTag))
                return notNow(facts, Words::tr("the tag %1 decides what may be done here; it is set and taken off on "
                                               "the cluster itself")
                                         .arg(testTag));
            present.append(key);
            edit.lines.append(
                QStringLiteral("%1: %2 → —").arg(key, key == u"description" ? QStringLiteral("…") : *before));
            // What the notes said is not written down, not even as what they must not say any more.
            edit.proven.append(key == u"description" ? equals(ask::configFact(key), QString())
                                                     : condition(Kind::NoneOf, ask::configFact(key), {*before}));
        }
        if (!present.isEmpty())
            edit.step.call.body.insert(QStringLiteral("delete"), present.join(u','));
        return {};
    }

    Result<> revert(Edit &edit, const QStringList &names) const
    {
        const Facts &facts = edit.plan.before;
        const auto keys = keysOf(facts, revertName, names);
        if (!keys)
            return propagate(keys);
        for (const QString &key : *keys) {
            const auto waiting = facts.value(ask::pendingFact(key));
            if (!waiting)
                return notNow(facts, Words::tr("no change of %1 is waiting").arg(key));
            edit.lines.append(QStringLiteral("%1: ⟲ %2").arg(key, *waiting));
            edit.proven.append(condition(Kind::NoneOf, ask::pendingFact(key), {*waiting}));
        }
        if (!keys->isEmpty())
            edit.step.call.body.insert(QStringLiteral("revert"), keys->join(u','));
        return {};
    }

    const QString removeName = QStringLiteral("delete");
    const QString revertName = QStringLiteral("revert");
};

class Resize final : public GuestDefinition
{
public:
    Resize()
        : GuestDefinition("guest.resize",
                          QString::fromUtf8(QT_TRANSLATE_NOOP("wingman::ProxmoxAdjust", "Enlarge a disk")), Tier::Two)
    {
        ParameterSpec disk = textParameter(diskName, Words::tr("Disk, as it is called in the configuration"), 16);
        disk.required = true;
        disk.minimum = 3;
        disk.pattern =
            QStringLiteral("(ide[0-3]|sata[0-5]|scsi([12]?[0-9]|30)|virtio(1[0-5]|[0-9])|rootfs|mp[0-9]{1,3})");
        ParameterSpec by = numberParameter(byName, Words::tr("GiB to add; a disk never becomes smaller"), 1, 65536);
        by.required = true;
        m_spec.parameters = {disk, by};
        m_spec.estimate = 5s;
    }
    QStringList asks(const Parameters &) const override { return {ask::configuration()}; }

private:
    Result<> shape(TargetPlan &plan, Step &step, const QString &guest, const Parameters &parameters) const override
    {
        const QString disk = textIn(parameters, diskName);
        const auto size = plan.before.value(ask::diskFact(disk));
        const QString digest = plan.before.value(ask::digestFact()).value_or(QString());
        if (digest.isEmpty())
            return notNow(plan.before, Words::tr("its configuration could not be read"));
        if (!size)
            return notNow(plan.before, Words::tr("it has no disk %1 of a known size").arg(disk));
        // The size it will have, not what is added: were it sent twice, nothing more would happen.
        const qint64 wanted = size->toLongLong() + textIn(parameters, byName).toLongLong() * gibi;
        plan.title += QStringLiteral(" → %1 %2").arg(disk, sizeText(wanted));
        plan.effect = QStringLiteral("%1: %2 → %3. ").arg(disk, sizeText(size->toLongLong()), sizeText(wanted)) +
                      Words::tr("This cannot be undone; the file system inside may have to be enlarged there");
        plan.preconditions.append(equals(ask::diskFact(disk), *size));
        plan.preconditions.append(equals(ask::digestFact(), digest));
        plan.preconditions.append(equals(QStringLiteral("template"), QStringLiteral("false")));
        step.title = plan.title;
        step.call.method = QStringLiteral("PUT");
        step.call.path = guest + QStringLiteral("/resize");
        step.call.body = {{QStringLiteral("disk"), disk},
                          {QStringLiteral("size"), sizeText(wanted)},
                          {QStringLiteral("digest"), digest}};
        plan.asks = {ask::configuration()};
        plan.proof = {{equals(ask::diskFact(disk), QString::number(wanted))}};
        return {};
    }

    const QString diskName = QStringLiteral("disk");
    const QString byName = QStringLiteral("grow");
};

} // namespace

std::vector<std::shared_ptr<const Definition>> adjustDefinitions()
{
    return {std::make_shared<Configure>(), std::make_shared<Resize>()};
}

QStringList editableKeys(TargetKind kind)
{
    QStringList keys;
    for (const char *parameter :
         {"memory", "balloon", "swap", "cores", "sockets", "name", "description", "tags", "onboot"}) {
        if (const QString key = keyOf(QLatin1String(parameter), kind); !key.isEmpty())
            keys.append(key);
    }
    return keys;
}

std::optional<qint64> bytesOf(const QString &size)
{
    static const QRegularExpression form(QStringLiteral("\\A(\\d{1,15})(\\.\\d+)?([KMGT]?)\\z"));
    const auto match = form.match(size);
    if (!match.hasMatch())
        return std::nullopt;
    double bytes = (match.captured(1) + match.captured(2)).toDouble();
    const qsizetype power = QStringLiteral("KMGT").indexOf(match.captured(3));
    for (qsizetype i = 0; i <= power && !match.captured(3).isEmpty(); ++i)
        bytes *= 1024;
    constexpr double most = 9.0e18;
    return bytes < most ? std::optional(qint64(bytes)) : std::nullopt;
}

QString tidyTags(const QString &tags)
{
    QStringList all = listIn(tags.toLower());
    all.sort();
    all.removeDuplicates();
    return all.join(u';');
}

} // namespace wingman::targets::proxmox
