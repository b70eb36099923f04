// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/proxmox/power.h"

#include <QCoreApplication>

namespace wingman::targets::proxmox {

using namespace inventory;
using namespace operations;
using namespace std::chrono_literals;

namespace {

const QString running = QStringLiteral("running");
const QString stopped = QStringLiteral("stopped");
const QString paused = QStringLiteral("paused");
const QString timeoutName = QStringLiteral("timeout");

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wingman::ProxmoxPower)
};

Condition equals(const QString &fact, const QString &value)
{
    return {Condition::Kind::Equals, fact, {value}};
}

/// What one of the verbs needs, does and proves.
struct Verb
{
    const char *name = nullptr; // as in the path
    const char *title = nullptr;
    const char *effect = nullptr;
    Tier tier{};
    bool reversible = false;
    bool losesData = false;
    const char *inverse = nullptr; // verb, or ""
    bool waits = false;            // has the parameter "timeout": seconds for the guest to end by itself
    Milliseconds estimate{};
    QStringList from; // states in which it is possible
    Proof proof;
    bool vmsOnly = false; // containers have no such thing, or only an experiment
    int version = 1;
};

QList<Verb> verbs()
{
    const Condition changed{Condition::Kind::Changed, fact::startedAt, {}};
    return {
        {"start",
         QT_TRANSLATE_NOOP("wingman::ProxmoxPower", "Start guest"),
         QT_TRANSLATE_NOOP("wingman::ProxmoxPower", "The guest boots"),
         Tier::One,
         true,
         false,
         "shutdown",
         false,
         5s,
         {stopped},
         {{equals(fact::state, running)}}},
        {"shutdown",
         QT_TRANSLATE_NOOP("wingman::ProxmoxPower", "Shut guest down"),
         QT_TRANSLATE_NOOP("wingman::ProxmoxPower",
                           "The guest is asked to end by itself; its services are gone until it is started"),
         Tier::Two,
         true,
         false,
         "start",
         true,
         30s,
         {running},
         {{equals(fact::state, stopped)}}},
        {"reboot",
         QT_TRANSLATE_NOOP("wingman::ProxmoxPower", "Reboot guest"),
         QT_TRANSLATE_NOOP("wingman::ProxmoxPower", "The guest ends and boots again; its services are away meanwhile"),
         Tier::Two,
         false,
         false,
         "",
         true,
         60s,
         {running},
         // By another process, or by the cluster's own list of what was done: a container shows no process.
         {{equals(fact::state, running), changed},
          {equals(fact::state, running), {Condition::Kind::Changed, QStringLiteral("done.reboot"), {}}}},
         false,
         2},
        {"stop",
         QT_TRANSLATE_NOOP("wingman::ProxmoxPower", "Stop guest at once"),
         QT_TRANSLATE_NOOP("wingman::ProxmoxPower", "As if its power failed: what the guest has not written is lost"),
         Tier::Three,
         false,
         true,
         "start",
         false,
         5s,
         {running, paused},
         {{equals(fact::state, stopped)}}},
        {"suspend",
         QT_TRANSLATE_NOOP("wingman::ProxmoxPower", "Suspend guest"),
         QT_TRANSLATE_NOOP("wingman::ProxmoxPower", "The guest stands still, with all it holds in memory"),
         Tier::Two,
         true,
         false,
         "resume",
         false,
         5s,
         {running},
         {{equals(fact::state, paused)}},
         true},
        {"resume",
         QT_TRANSLATE_NOOP("wingman::ProxmoxPower", "Resume guest"),
         QT_TRANSLATE_NOOP("wingman::ProxmoxPower", "The guest goes on where it stood still"),
         Tier::One,
         true,
         false,
         "suspend",
         false,
         5s,
         {paused},
         {{equals(fact::state, running)}},
         true},
        {"reset",
         QT_TRANSLATE_NOOP("wingman::ProxmoxPower", "Reset guest"),
         QT_TRANSLATE_NOOP("wingman::ProxmoxPower",
                           "As if its reset button was pressed: what the guest has not written is lost, and it boots"),
         Tier::Three,
         false,
         true,
         "",
         false,
         5s,
         {running},
         {{equals(fact::state, running), {Condition::Kind::Changed, QStringLiteral("done.reset"), {}}}},
         true},
    };
}

class PowerDefinition final : public Definition
{
public:
    explicit PowerDefinition(Verb verb) : m_verb(std::move(verb)), m_spec(specOf(m_verb)) {}

    const OperationSpec &spec() const override { return m_spec; }

    Result<TargetPlan> plan(const Facts &facts, const Parameters &parameters) const override
    {
        if (!m_spec.actsOn(facts.target.kind) || !facts.exists())
            return fail(Code::TargetNotFound, {{"target", facts.target.text()}});
        if (const auto valid = validateParameters(m_spec, parameters); !valid)
            return propagate(valid);
        const QString name = facts.value(fact::name).value_or(facts.target.name);
        const QString node = facts.target.node;
        QList<Condition> preconditions{{Condition::Kind::Exists, {}, {}},
                                       {Condition::Kind::OneOf, fact::state, m_verb.from},
                                       equals(QStringLiteral("node"), node),
                                       equals(QStringLiteral("lock"), QString()),
                                       equals(QStringLiteral("template"), QStringLiteral("false"))};
        for (const Condition &condition : std::as_const(preconditions)) {
            if (!condition.holds(facts, facts))
                return fail(
                    Code::PreconditionFailed,
                    {{"what", facts.target.text()}, {"reason", Words::tr("needed is that %1").arg(condition.text())}});
        }
        const QString title = QStringLiteral("%1: %2 (%3)").arg(m_spec.title, name, facts.object->text());
        Step step{
            .title = title,
            .call = {QStringLiteral("POST"), QStringLiteral("/nodes/%1/%2/status/%3")
                                                 .arg(node, facts.object->text(), QString::fromLatin1(m_verb.name))},
            .timeout = m_spec.timeout};
        if (const auto timeout = parameters.constFind(timeoutName); timeout != parameters.cend()) {
            const qint64 seconds = std::get<qint64>(*timeout);
            step.call.body.insert(timeoutName, seconds);
            step.timeout = std::chrono::seconds(seconds + 30);
        }
        return TargetPlan{.before = facts,
                          .title = title,
                          .effect = QString::fromUtf8(m_verb.effect),
                          .preconditions = preconditions,
                          .steps = {step},
                          .proof = m_verb.proof,
                          // High availability is only asked by the task; what follows takes it a while.
                          .settle = facts.value(QStringLiteral("ha")) == QStringLiteral("true") ? 90s : 20s,
                          .inverse = m_spec.inverse,
                          .inverseParameters = {},
                          .secondName = {}};
    }

private:
    static OperationId idOf(const char *verb)
    {
        return OperationId::parse(QStringLiteral("proxmox.guest.%1").arg(QLatin1String(verb))).value();
    }
    static OperationSpec specOf(const Verb &verb)
    {
        OperationSpec spec{.id = idOf(verb.name),
                           .title = QString::fromUtf8(verb.title),
                           .parameters = {},
                           .permission = {},
                           .inverse = {}};
        spec.platform = Platform::Proxmox;
        spec.targetKind = TargetKind::Qemu;
        if (!verb.vmsOnly)
            spec.otherTargetKinds = {TargetKind::Lxc};
        spec.version = verb.version;
        spec.tier = verb.tier;
        spec.dangerous = false;
        spec.reversible = verb.reversible;
        spec.idempotent = false; // a second start or stop is an error to Proxmox, so nothing is ever sent again
        spec.losesData = verb.losesData;
        spec.estimate = verb.estimate;
        spec.timeout = 60s;
        if (verb.waits) {
            ParameterSpec timeout{.name = timeoutName, .title = Words::tr("Seconds for the guest to end by itself")};
            timeout.type = ParameterSpec::Type::Integer;
            timeout.defaultValue = qint64(60);
            timeout.minimum = 1;
            timeout.maximum = 300;
            spec.parameters = {timeout};
            spec.timeout = 330s;
        }
        if (*verb.inverse != '\0')
            spec.inverse = idOf(verb.inverse);
        return spec;
    }

    Verb m_verb;
    OperationSpec m_spec;
};

} // namespace

std::vector<std::shared_ptr<const Definition>> powerDefinitions()
{
    std::vector<std::shared_ptr<const Definition>> all;
    for (const Verb &verb : verbs())
        all.push_back(std::make_shared<PowerDefinition>(verb));
    return all;
}

} // namespace wingman::targets::proxmox
