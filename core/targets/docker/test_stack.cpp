// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/docker/test_stack.h"

#include "inventory/fact_names.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace wingman::targets::docker {
namespace {

using inventory::FactClass;
using inventory::Facts;
using operations::ApiCall;
using operations::Condition;
using operations::Definition;
using operations::OperationId;
using operations::OperationSpec;
using operations::Parameters;
using operations::ParameterSpec;
using operations::ParameterValue;
using operations::Step;
using operations::TargetPlan;
using Kind = Condition::Kind;

const QString projectLabel = QStringLiteral("com.docker.compose.project");
const QString serviceLabel = QStringLiteral("com.docker.compose.service");
const QString testLabel = QStringLiteral("wingman.test");
const QString membersFact = QStringLiteral("members"); // ids, with a space between
const QString &runningFact = inventory::fact::runningCount;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wingman::TestStack)
};

QList<ParameterSpec> imageParameters()
{
    QList<ParameterSpec> parameters;
    for (const TestContainer &container : testContainers()) {
        ParameterSpec parameter;
        parameter.name = QStringLiteral("image_") + container.service;
        parameter.type = ParameterSpec::Type::Text;
        parameter.title = Words::tr("Image of %1").arg(container.name);
        parameter.defaultValue = ParameterValue(container.image);
        parameter.minimum = 1;
        parameter.maximum = 255;
        parameter.pattern = QStringLiteral("[A-Za-z0-9][A-Za-z0-9._/:@-]*");
        parameters.append(parameter);
    }
    return parameters;
}

OperationSpec specOf(const char *id, const QString &title, inventory::TargetKind kind, operations::Tier tier)
{
    OperationSpec spec{.id = OperationId::parse(QString::fromLatin1(id)).value(),
                       .title = title,
                       .parameters = {},
                       .permission = {},
                       .inverse = {}};
    spec.platform = inventory::Platform::Docker;
    spec.targetKind = kind;
    spec.tier = tier;
    spec.mutates = true;
    spec.dangerous = false; // made for trying things, and nothing but what carries the label
    spec.reversible = true;
    spec.idempotent = false;
    spec.estimate = Milliseconds(15000);
    spec.timeout = Milliseconds(120000);
    spec.modes = {operations::ExecutionMode::Mock, operations::ExecutionMode::Integration};
    return spec;
}

QString imageOf(const TestContainer &container, const Parameters &parameters)
{
    const auto found = parameters.constFind(QStringLiteral("image_") + container.service);
    return found == parameters.cend() ? container.image : operations::textOf(*found);
}

Step networkStep()
{
    ApiCall call;
    call.method = QStringLiteral("POST");
    call.path = QStringLiteral("/networks/create");
    call.body = {
        {QStringLiteral("Name"), testNetwork},
        {QStringLiteral("CheckDuplicate"), true},
        {QStringLiteral("Driver"), QStringLiteral("bridge")},
        {QStringLiteral("Labels"), QJsonObject{{testLabel, QStringLiteral("true")}, {projectLabel, testProject}}}};
    Step step;
    step.title = Words::tr("Make the network %1").arg(testNetwork);
    step.call = call;
    step.toleratesPresent = true;
    return step;
}

Step createStep(const TestContainer &container, const Parameters &parameters)
{
    QJsonObject host{{QStringLiteral("NetworkMode"), testNetwork}};
    QJsonObject body{{QStringLiteral("Image"), imageOf(container, parameters)},
                     {QStringLiteral("Labels"), QJsonObject{{testLabel, QStringLiteral("true")},
                                                            {projectLabel, testProject},
                                                            {serviceLabel, container.service}}}};
    if (container.hostPort > 0) {
        const QString port = QStringLiteral("%1/tcp").arg(container.port);
        const QJsonObject binding{{QStringLiteral("HostIp"), QStringLiteral("127.0.0.1")},
                                  {QStringLiteral("HostPort"), QString::number(container.hostPort)}};
        host.insert(QStringLiteral("PortBindings"), QJsonObject{{port, QJsonArray{binding}}});
        body.insert(QStringLiteral("ExposedPorts"), QJsonObject{{port, QJsonObject()}});
    }
    if (!container.command.isEmpty())
        body.insert(QStringLiteral("Cmd"), QJsonArray::fromStringList(container.command));
    if (!container.environment.isEmpty())
        body.insert(QStringLiteral("Env"), QJsonArray::fromStringList(container.environment));
    body.insert(QStringLiteral("HostConfig"), host);
    Step step;
    step.title = Words::tr("Make %1 from %2").arg(container.name, imageOf(container, parameters));
    step.call.method = QStringLiteral("POST");
    step.call.path = QStringLiteral("/containers/create");
    step.call.query = {{QStringLiteral("name"), container.name}};
    step.call.body = body;
    step.timeout = Milliseconds(60000);
    step.capture = container.service;
    return step;
}

Step startStep(const QString &name, const QString &idOrCaptured)
{
    Step step;
    step.title = Words::tr("Start %1").arg(name);
    step.call.method = QStringLiteral("POST");
    step.call.path = QStringLiteral("/containers/%1/start").arg(idOrCaptured);
    return step;
}

Step removeStep(const QString &name, const QString &id)
{
    Step step;
    step.title = Words::tr("Remove %1 with its data").arg(name);
    step.call.method = QStringLiteral("DELETE");
    step.call.path = QStringLiteral("/containers/%1").arg(id);
    step.call.query = {{QStringLiteral("force"), QStringLiteral("1")}, {QStringLiteral("v"), QStringLiteral("1")}};
    step.toleratesAbsent = true;
    return step;
}

QStringList membersOf(const Facts &facts)
{
    return facts.value(membersFact).value_or(QString()).split(u' ', Qt::SkipEmptyParts);
}

Result<> isOurProject(const Facts &facts)
{
    if (facts.target.name == testProject)
        return {};
    return fail(Code::PreconditionFailed, {{"what", facts.target.text()},
                                           {"reason", Words::tr("the test stack is the project %1").arg(testProject)}});
}

TargetPlan planFor(const Facts &facts, const QString &title)
{
    return TargetPlan{facts, title, {}, {}, {}, {}, Milliseconds(30000), {}, {}, {}};
}

class Up final : public Definition
{
public:
    const OperationSpec &spec() const override { return m_spec; }
    Result<TargetPlan> plan(const Facts &facts, const Parameters &parameters) const override
    {
        if (const auto ours = isOurProject(facts); !ours)
            return propagate(ours);
        const QStringList members = membersOf(facts);
        const auto all = testContainers().size();
        TargetPlan plan = planFor(facts, Words::tr("Bring up the test stack on %1").arg(facts.target.endpoint.text()));
        plan.proof = {{Condition{Kind::Exists, {}, {}}, Condition{Kind::Equals, runningFact, {QString::number(all)}}}};
        plan.inverse = OperationId::parse(QStringLiteral("docker.test-stack.down")).value();
        if (facts.exists()) {
            if (members.size() != all)
                return fail(Code::PreconditionFailed,
                            {{"what", facts.target.text()},
                             {"reason", Words::tr("only a part of the test stack is there; take it down first")}});
            plan.effect = Words::tr("the four containers that are there are started");
            plan.preconditions = {Condition{Kind::Exists, {}, {}}};
            for (const QString &member : members)
                plan.steps.append(startStep(member.left(12), member));
            return plan;
        }
        plan.effect = Words::tr("four containers appear, on 127.0.0.1:8081, 6380 and 5433");
        plan.preconditions = {Condition{Kind::Gone, {}, {}}};
        plan.before.set(inventory::fact::testLabel, QStringLiteral("true"), FactClass::Gate);
        plan.steps.append(networkStep());
        for (const TestContainer &container : testContainers())
            plan.steps.append(createStep(container, parameters));
        for (const TestContainer &container : testContainers())
            plan.steps.append(startStep(container.name, QStringLiteral("${%1}").arg(container.service)));
        return plan;
    }

private:
    OperationSpec m_spec = [] {
        OperationSpec spec = specOf("docker.test-stack.up", Words::tr("Bring up the test stack"),
                                    inventory::TargetKind::Project, operations::Tier::One);
        spec.parameters = imageParameters();
        spec.inverse = OperationId::parse(QStringLiteral("docker.test-stack.down")).value();
        return spec;
    }();
};

class Down final : public Definition
{
public:
    const OperationSpec &spec() const override { return m_spec; }
    Result<TargetPlan> plan(const Facts &facts, const Parameters &) const override
    {
        if (const auto ours = isOurProject(facts); !ours)
            return propagate(ours);
        if (!facts.exists())
            return fail(Code::TargetNotFound, {{"target", facts.target.text()}});
        TargetPlan plan = planFor(facts, Words::tr("Take down the test stack on %1").arg(facts.target.endpoint.text()));
        plan.effect = Words::tr("its containers, their data and their network are gone");
        plan.preconditions = {Condition{Kind::Exists, {}, {}}};
        const QStringList members = membersOf(facts);
        for (const QString &member : members)
            plan.steps.append(removeStep(member.left(12), member));
        Step network;
        network.title = Words::tr("Remove the network %1").arg(testNetwork);
        network.call.method = QStringLiteral("DELETE");
        network.call.path = QStringLiteral("/networks/") + testNetwork;
        network.toleratesAbsent = true;
        plan.steps.append(network);
        plan.proof = {{Condition{Kind::Gone, {}, {}}}};
        plan.inverse = OperationId::parse(QStringLiteral("docker.test-stack.up")).value();
        return plan;
    }

private:
    OperationSpec m_spec = [] {
        OperationSpec spec = specOf("docker.test-stack.down", Words::tr("Take down the test stack"),
                                    inventory::TargetKind::Project, operations::Tier::Two);
        spec.inverse = OperationId::parse(QStringLiteral("docker.test-stack.up")).value();
        return spec;
    }();
};

class Reset final : public Definition
{
public:
    const OperationSpec &spec() const override { return m_spec; }
    Result<TargetPlan> plan(const Facts &facts, const Parameters &parameters) const override
    {
        const auto &all = testContainers();
        const auto found = std::find_if(all.cbegin(), all.cend(), [&](const TestContainer &container) {
            return container.name == facts.target.name;
        });
        if (found == all.cend())
            return fail(Code::PreconditionFailed,
                        {{"what", facts.target.text()}, {"reason", Words::tr("it does not belong to the test stack")}});
        if (!facts.exists())
            return fail(Code::TargetNotFound, {{"target", facts.target.text()}});
        TargetPlan plan = planFor(facts, Words::tr("Reset %1").arg(found->name));
        plan.effect = Words::tr("it is replaced by a fresh one; its data is gone");
        plan.preconditions = {Condition{Kind::Exists, {}, {}}};
        plan.replaces = true;
        plan.steps = {removeStep(found->name, facts.object->text()), createStep(*found, parameters),
                      startStep(found->name, QStringLiteral("${%1}").arg(found->service))};
        plan.proof = {{Condition{Kind::Equals, inventory::fact::state, {QStringLiteral("running")}},
                       Condition{Kind::Changed, inventory::fact::startedAt, {}}}};
        return plan;
    }

private:
    OperationSpec m_spec = [] {
        OperationSpec spec = specOf("docker.test-stack.reset", Words::tr("Reset the test stack"),
                                    inventory::TargetKind::Container, operations::Tier::Two);
        spec.parameters = imageParameters();
        spec.reversible = false;
        return spec;
    }();
};

} // namespace

const QList<TestContainer> &testContainers()
{
    static const QList<TestContainer> all{
        {QStringLiteral("wingman-test-nginx"),
         QStringLiteral("nginx"),
         QStringLiteral("nginx:alpine"),
         8081,
         80,
         {},
         {}},
        {QStringLiteral("wingman-test-redis"),
         QStringLiteral("redis"),
         QStringLiteral("redis:alpine"),
         6380,
         6379,
         {},
         {}},
        {QStringLiteral("wingman-test-postgres"),
         QStringLiteral("postgres"),
         QStringLiteral("postgres:alpine"),
         5433,
         5432,
         {},
         {QStringLiteral(
             "POSTGRES_HOST_AUTH_METHOD=trust")}}, // on a network of its own; so there is no password to keep
        {QStringLiteral("wingman-test-alpine"),
         QStringLiteral("alpine"),
         QStringLiteral("alpine:latest"),
         0,
         0,
         {QStringLiteral("tail"), QStringLiteral("-f"), QStringLiteral("/dev/null")},
         {}},
    };
    return all;
}

std::vector<std::shared_ptr<const Definition>> testStackDefinitions()
{
    return {std::make_shared<Up>(), std::make_shared<Down>(), std::make_shared<Reset>()};
}

} // namespace wingman::targets::docker
