// SPDX-License-Identifier: GPL-3.0-or-later
#include "configuration/definitions.h"

#include "configuration/changes.h"
#include "configuration/endpoint_trust.h"
#include "configuration/secret_files.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace wingman::configuration {

namespace {

using identity::Permission;
using inventory::Facts;
using operations::Condition;
using operations::Definition;
using operations::OperationId;
using operations::OperationSpec;
using operations::Parameters;
using operations::ParameterSpec;
using operations::ParameterValue;
using operations::TargetPlan;
using Kind = Condition::Kind;
using Type = ParameterSpec::Type;

constexpr qint64 longestExtension = 16'000; // characters; what one plan can be read of

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wingman::Configuration)
};

OperationId operationId(const char *name)
{
    return OperationId::parse(QString::fromLatin1(name)).value();
}

ParameterSpec choice(const char *name, const QString &title, const QStringList &choices, bool required,
                     std::optional<ParameterValue> standard = std::nullopt)
{
    return {.name = QString::fromLatin1(name),
            .type = Type::Choice,
            .title = title,
            .required = required,
            .defaultValue = std::move(standard),
            .minimum = 0,
            .maximum = 0,
            .choices = choices,
            .pattern = {}};
}

ParameterSpec number(const char *name, const QString &title, qint64 minimum, qint64 maximum)
{
    return {.name = QString::fromLatin1(name),
            .type = Type::Integer,
            .title = title,
            .required = false,
            .defaultValue = std::nullopt,
            .minimum = minimum,
            .maximum = maximum,
            .choices = {},
            .pattern = {}};
}

ParameterSpec text(const char *name, const QString &title, qint64 maximum, bool required)
{
    return {.name = QString::fromLatin1(name),
            .type = Type::Text,
            .title = title,
            .required = required,
            .defaultValue = std::nullopt,
            .minimum = required ? 1 : 0,
            .maximum = maximum,
            .choices = {},
            .pattern = {}};
}

ParameterSpec yesNo(const char *name, const QString &title, std::optional<ParameterValue> standard)
{
    return {.name = QString::fromLatin1(name),
            .type = Type::Boolean,
            .title = title,
            .required = false,
            .defaultValue = std::move(standard),
            .minimum = 0,
            .maximum = 0,
            .choices = {},
            .pattern = {}};
}

/// Tier 1, real in every mode, undone by another change.
OperationSpec changing(const char *id, const QString &title, Permission permission, QList<ParameterSpec> parameters,
                       const char *inverse = nullptr)
{
    return {.id = operationId(id),
            .version = 1,
            .title = title,
            .platform = inventory::Platform::Wingman,
            .targetKind = inventory::TargetKind::Configuration,
            .parameters = std::move(parameters),
            .tier = operations::Tier::One,
            .mutates = true,
            .dangerous = false,
            .reversible = true,
            .idempotent = false,
            .losesData = false,
            .estimate = Milliseconds(50),
            .timeout = Milliseconds(15000),
            .permission = permission,
            .inverse = inverse ? std::optional(operationId(inverse)) : std::nullopt};
}

using Phrase = QString (*)(const Parameters &);

QString noPhrase(const Parameters &)
{
    return {};
}

QString selfApprovalPhrase(const Parameters &parameters)
{
    const auto found = parameters.constFind(QStringLiteral("self_approval"));
    const bool raises = found != parameters.cend() && operations::textOf(*found) != QStringLiteral("off");
    return raises ? raiseSelfApprovalPhrase : QString();
}

QString fingerprintPhrase(const Parameters &parameters)
{
    const auto found = parameters.constFind(QStringLiteral("fingerprint"));
    return found == parameters.cend() ? QString() : trustPhrase(operations::textOf(*found));
}

QString armingPhrase(const Parameters &parameters)
{
    const auto found = parameters.constFind(QStringLiteral("mode"));
    const bool harmless = found != parameters.cend() && operations::textOf(*found) == QStringLiteral("integration");
    return harmless ? QString() : armLabPhrase;
}

/// Plans a change of one document: what would hold afterwards is worked out now, and proven by reading it back.
class ChangeDefinition final : public Definition
{
public:
    ChangeDefinition(OperationSpec spec, Phrase phrase) : m_spec(std::move(spec)), m_phrase(phrase) {}

    const OperationSpec &spec() const override { return m_spec; }
    QString confirmationPhrase(const Parameters &parameters) const override { return m_phrase(parameters); }
    Result<TargetPlan> plan(const Facts &facts, const Parameters &parameters) const override;

private:
    bool isArmingLab(const Parameters &parameters) const
    {
        return m_spec.id == operationId("wingman.mode.arm") && !armingPhrase(parameters).isEmpty();
    }
    Result<> allowed(const Facts &facts, const Parameters &parameters) const;

    OperationSpec m_spec;
    Phrase m_phrase;
};

/// The document that the facts carry. Errors: those of its parser.
Result<Stored> documentIn(const Facts &facts, const Address &address)
{
    Stored stored;
    const QJsonObject body = QJsonDocument::fromJson(facts.value(fact::document).value_or(QString()).toUtf8()).object();
    const qint64 version = facts.value(fact::version).value_or(QString()).toLongLong();
    if (const auto read = stored.set(address.document(), body, version); !read)
        return propagate(read);
    return stored;
}

/// What comes to a list and what goes from it; the rest stays and says nothing. In signs: it is kept in the record.
QStringList listEffects(const QString &list, const QString &before, const QString &after)
{
    const QStringList old = before.split(u',', Qt::SkipEmptyParts);
    const QStringList now = after.split(u',', Qt::SkipEmptyParts);
    QStringList effects;
    for (const QString &one : now) {
        if (!old.contains(one))
            effects.append(u'+' + one);
    }
    for (const QString &one : old) {
        if (!now.contains(one))
            effects.append(QChar(0x2212) + one);
    }
    return effects.isEmpty() ? effects
                             : QStringList{QStringLiteral("%1: %2").arg(list, effects.join(QStringLiteral(", ")))};
}

/// "readOnly: false → true", "address: unix:///…", "guest: pve1/qemu/110 → —".
QString changeEffect(const QString &what, const QString &before, const QString &after)
{
    const QString nothing{QChar(0x2014)};
    const QString is = after.isEmpty() ? nothing : after;
    return QStringLiteral("%1: %2").arg(what, before.isEmpty() ? is : before + QStringLiteral(" → ") + is);
}

/// What else has to be so before this may be planned.
Result<> ChangeDefinition::allowed(const Facts &facts, const Parameters &parameters) const
{
    const auto refuse = [&](const QString &reason) -> Result<> {
        return fail(Code::PreconditionFailed, {{"what", facts.target.text()}, {"reason", reason}});
    };
    const auto list = parameters.constFind(QStringLiteral("list"));
    const auto deny = parameters.constFind(QStringLiteral("deny"));
    const bool denies = deny != parameters.cend() && operations::textOf(*deny) == QStringLiteral("true");
    if (list != parameters.cend() && !denies) {
        const QString variable = facts.value(fact::imposed + operations::textOf(*list)).value_or(QString());
        if (!variable.isEmpty())
            return refuse(Words::tr("this allowlist is imposed by %1 and cannot be edited").arg(variable));
    }
    if (isArmingLab(parameters)) {
        QStringList wrong;
        bool any = false;
        for (auto it = facts.values.cbegin(); it != facts.values.cend(); ++it) {
            if (!it.key().startsWith(fact::check))
                continue;
            any = true;
            if (it->value != QStringLiteral("passed"))
                wrong.append(it->value);
        }
        if (!any)
            return refuse(Words::tr("the checks before arming were not made"));
        if (!wrong.isEmpty())
            return refuse(wrong.join(QStringLiteral("; ")));
    }
    return {};
}

Result<TargetPlan> ChangeDefinition::plan(const Facts &facts, const Parameters &parameters) const
{
    const auto address = addressOf(facts.target.name);
    const bool adds = m_spec.id == operationId("wingman.endpoint.add");
    if (!address || (!facts.exists() && !adds))
        return fail(Code::TargetNotFound, {{"target", facts.target.text()}});
    if (const auto may = allowed(facts, parameters); !may)
        return propagate(may);
    const auto before = documentIn(facts, *address);
    if (!before)
        return propagate(before);
    const Request request{m_spec.id, facts.target.name, parameters};
    const auto after = applied(*before, request, {facts.readAt, QStringLiteral("planned")});
    if (!after)
        return propagate(after);

    TargetPlan plan{
        facts, Words::tr("%1: %2").arg(m_spec.title, facts.target.text()), {}, {}, {}, {}, Milliseconds(2000), {}, {},
        {}};
    plan.preconditions = {Condition{Kind::Equals, fact::version, {facts.value(fact::version).value_or(QString())}}};
    QJsonObject body = request.toJson();
    body.insert(QStringLiteral("ifVersion"), facts.value(fact::version).value_or(QString()).toLongLong());
    plan.steps = {
        operations::Step{m_spec.title,
                         operations::ApiCall{QStringLiteral("PUT"), u'/' + documentName(address->document()), {}, body},
                         Milliseconds(10000),
                         {},
                         false}};

    const auto was = factsOf(*before, *address);
    const auto is = factsOf(*after, *address);
    QList<Condition> proof{Condition{is ? Kind::Exists : Kind::Gone, {}, {}}};
    QStringList effects;
    const QMap<QString, QString> values = is.value_or(QMap<QString, QString>());
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        const QString old = was ? was->value(it.key()) : QString();
        if (was && old == it.value())
            continue;
        if (it.key() == QStringLiteral("session") && !it->isEmpty())
            continue; // known only when it is done, and nothing that anybody waits for
        const bool later =
            it.key() == QStringLiteral("dangerousUntil") && !it->isEmpty(); // a time, known when it is done
        proof.append(later ? Condition{Kind::Changed, it.key(), {}} : Condition{Kind::Equals, it.key(), {it.value()}});
        if (address->part == Address::Part::Lists)
            effects.append(listEffects(it.key(), old, it.value()));
        else if (later)
            effects.append(Words::tr("%1 is set").arg(it.key()));
        else if (old != it.value())
            effects.append(changeEffect(it.key(), old, it.value()));
    }
    plan.proof = {proof};
    plan.effect = is ? effects.join(QStringLiteral("; ")) : Words::tr("it is removed");
    if (m_spec.inverse && address->part == Address::Part::Lists) {
        plan.inverse = m_spec.inverse;
        plan.inverseParameters = parameters;
    }
    return plan;
}

} // namespace

std::vector<std::shared_ptr<const Definition>> definitions()
{
    const QStringList lists{QStringLiteral("containers"), QStringLiteral("vms"), QStringLiteral("nodes")};
    const QList<ParameterSpec> entry{choice("list", Words::tr("List"), lists, true),
                                     text("entry", Words::tr("Entry"), 255, true),
                                     yesNo("deny", Words::tr("On the denylist"), ParameterValue(false))};
    std::vector<std::shared_ptr<const Definition>> all;
    const auto add = [&](OperationSpec spec, Phrase phrase = noPhrase) {
        all.push_back(std::make_shared<ChangeDefinition>(std::move(spec), phrase));
    };
    add(changing("wingman.policy.set", Words::tr("Change the policy"), Permission::ManagePolicy,
                 {choice("self_approval", Words::tr("Self-approval"),
                         {QStringLiteral("off"), QStringLiteral("tier2"), QStringLiteral("tier3"),
                          QStringLiteral("default")},
                         false),
                  yesNo("read_only", Words::tr("Read-only"), std::nullopt),
                  number("steps_per_target", Words::tr("Steps per target"), 1, 10),
                  number("targets_per_plan", Words::tr("Targets per plan"), 1, 200),
                  number("same_operation_per_hour", Words::tr("Same operation per hour"), 1, 60)}),
        selfApprovalPhrase);
    add(changing("wingman.allowlist.add", Words::tr("Add to a list"), Permission::ManageAllowlists, entry,
                 "wingman.allowlist.remove"));
    add(changing("wingman.allowlist.extend", Words::tr("Add several entries to an allowlist"),
                 Permission::ManageAllowlists,
                 {choice("list", Words::tr("List"), lists, true),
                  text("entries", Words::tr("Entries, with commas between"), longestExtension, true)}));
    add(changing("wingman.allowlist.remove", Words::tr("Remove from a list"), Permission::ManageAllowlists, entry,
                 "wingman.allowlist.add"));
    add(changing("wingman.dangerous.allow", Words::tr("Allow dangerous operations for a while"),
                 Permission::ToggleDangerous, {number("minutes", Words::tr("For how many minutes"), 1, 1440)},
                 "wingman.dangerous.revoke"));
    add(changing("wingman.dangerous.revoke", Words::tr("Stop allowing dangerous operations"),
                 Permission::ToggleDangerous, {}, "wingman.dangerous.allow"));
    add(changing("wingman.setting.set", Words::tr("Change a setting"), Permission::ManageSettings,
                 {text("value", Words::tr("Value"), 255, true)}));
    add(changing("wingman.endpoint.add", Words::tr("Save an endpoint"), Permission::ManageEndpoints,
                 {choice("platform", Words::tr("Platform"), {QStringLiteral("docker"), QStringLiteral("proxmox")},
                         false, ParameterValue(QStringLiteral("docker"))),
                  text("address", Words::tr("Address"), 2000, true),
                  text("tls_ca", Words::tr("Certificate authority (file)"), 1000, false),
                  text("tls_certificate", Words::tr("Own certificate (file)"), 1000, false),
                  text("tls_key", Words::tr("Own key (file)"), 1000, false),
                  text("credential", Words::tr("Credential (reference)"), 1000, false),
                  text("tls_server_name", Words::tr("Name in the certificate"), 253, false)},
                 "wingman.endpoint.remove"));
    add(changing("wingman.endpoint.trust", Words::tr("Trust another certificate"), Permission::ManageEndpoints,
                 {text("node", Words::tr("Address of the node"), 300, true),
                  text("fingerprint", Words::tr("SHA-256 fingerprint of its new certificate"), 95, true)}),
        fingerprintPhrase);
    add(changing("wingman.endpoint.remove", Words::tr("Forget an endpoint"), Permission::ManageEndpoints, {},
                 "wingman.endpoint.add"));
    add(changing("wingman.endpoint.guest", Words::tr("Say in which guest an engine lives"), Permission::ManageEndpoints,
                 {text("guest", Words::tr("Address of the guest; empty: in none"), 255, false)}));
    add(changing("wingman.mode.arm", Words::tr("Arm a mode"), Permission::ForceLabMode,
                 {choice("mode", Words::tr("Mode"), {QStringLiteral("lab"), QStringLiteral("integration")}, false,
                         ParameterValue(QStringLiteral("lab"))),
                  yesNo("stay", Words::tr("Stay armed after a restart of the machine"), ParameterValue(false))},
                 "wingman.mode.disarm"),
        armingPhrase);
    add(changing("wingman.mode.disarm", Words::tr("Disarm"), Permission::ForceLabMode, {}, "wingman.mode.arm"));
    all.push_back(secretFilesDefinition());
    return all;
}

} // namespace wingman::configuration
