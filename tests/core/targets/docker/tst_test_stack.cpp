// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/docker/test_stack.h"

#include <QJsonArray>
#include <QTest>

using namespace wingman;
using namespace wingman::targets::docker;
using inventory::FactClass;
using inventory::Facts;
using inventory::TargetKind;
using inventory::TargetRef;
using operations::Condition;
using operations::ExecutionMode;
using operations::Tier;

namespace {

const EndpointId local = EndpointId::parse(QStringLiteral("local")).value();

std::shared_ptr<const operations::Definition> definition(const char *id)
{
    for (const auto &candidate : testStackDefinitions()) {
        if (candidate->spec().id.text() == QLatin1String(id))
            return candidate;
    }
    return nullptr;
}

Facts project(const QString &name, const QStringList &members, int running = 0)
{
    Facts facts{TargetRef{inventory::Platform::Docker, local, TargetKind::Project, {}, name},
                QStringLiteral("engine"),
                std::nullopt,
                {},
                {}};
    if (members.isEmpty())
        return facts;
    facts.object = ObjectId::parse(name).value();
    facts.set(QStringLiteral("members"), members.join(u' '), FactClass::Gate);
    facts.set(QStringLiteral("running"), QString::number(running), FactClass::Open);
    return facts;
}

Facts container(const QString &name, const char *id)
{
    Facts facts{TargetRef::container(local, name), QStringLiteral("engine"), std::nullopt, {}, {}};
    if (id != nullptr)
        facts.object = ObjectId::parse(QString::fromLatin1(id)).value();
    return facts;
}

operations::Parameters parameters(const char *id, const QMap<QString, QString> &typed = {})
{
    return operations::parseParameters(definition(id)->spec(), typed).value();
}

QStringList calls(const operations::TargetPlan &plan)
{
    QStringList texts;
    for (const operations::Step &step : plan.steps)
        texts.append(step.call.text());
    return texts;
}

const QStringList four{QStringLiteral("aaa"), QStringLiteral("bbb"), QStringLiteral("ccc"), QStringLiteral("ddd")};

} // namespace

class tst_TestStack : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isTheSeedsStack()
    {
        QStringList rows;
        for (const TestContainer &each : testContainers())
            rows.append(QStringLiteral("%1 %2").arg(each.name).arg(each.hostPort));
        QCOMPARE(rows,
                 (QStringList{QStringLiteral("wingman-test-nginx 8081"), QStringLiteral("wingman-test-redis 6380"),
                              QStringLiteral("wingman-test-postgres 5433"), QStringLiteral("wingman-test-alpine 0")}));
    }

    void isDeclared_data()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<Tier>("tier");
        QTest::addColumn<TargetKind>("kind");
        QTest::newRow("up is harmless") << QByteArray("docker.test-stack.up") << Tier::One << TargetKind::Project;
        QTest::newRow("down asks") << QByteArray("docker.test-stack.down") << Tier::Two << TargetKind::Project;
        QTest::newRow("reset asks") << QByteArray("docker.test-stack.reset") << Tier::Two << TargetKind::Container;
    }
    void isDeclared()
    {
        QFETCH(QByteArray, id);
        const auto found = definition(id.constData());
        QVERIFY(found);
        QTEST(found->spec().tier, "tier");
        QTEST(found->spec().targetKind, "kind");
        QVERIFY(found->spec().mutates);
        QVERIFY(!found->spec().dangerous);
        // Never in lab: there the allowlists speak of things that matter.
        QCOMPARE(found->spec().modes, (QList<ExecutionMode>{ExecutionMode::Mock, ExecutionMode::Integration}));
    }

    void upFromNothingMakesLabelledContainersOnTheirOwnNetwork()
    {
        const auto plan =
            definition("docker.test-stack.up")->plan(project(testProject, {}), parameters("docker.test-stack.up"));
        QVERIFY(plan);
        QCOMPARE(plan->steps.size(), 9);
        QCOMPARE(plan->preconditions, QList<Condition>{Condition{Condition::Kind::Gone}});
        // The gate knows them by the label they are about to be made with.
        QCOMPARE(plan->before.value(inventory::fact::testLabel), QStringLiteral("true"));
        QCOMPARE(plan->before.values.value(inventory::fact::testLabel).cls, FactClass::Gate);
        QCOMPARE(plan->steps.first().call.path, QStringLiteral("/networks/create"));
        QVERIFY(plan->steps.first().toleratesPresent);
        for (qsizetype i = 0; i < 4; ++i) {
            const TestContainer &each = testContainers().at(i);
            const operations::Step &create = plan->steps.at(1 + i);
            QCOMPARE(create.call.query.value(QStringLiteral("name")), each.name);
            QCOMPARE(create.capture, each.service);
            const QJsonObject &body = create.call.body;
            QCOMPARE(body.value(u"Labels").toObject().value(u"wingman.test").toString(), QStringLiteral("true"));
            QCOMPARE(body.value(u"HostConfig").toObject().value(u"NetworkMode").toString(), testNetwork);
            QCOMPARE(body.value(u"Image").toString(), each.image);
            QCOMPARE(plan->steps.at(5 + i).call.path, QStringLiteral("/containers/${%1}/start").arg(each.service));
            // Loopback only.
            const QJsonObject bindings = body.value(u"HostConfig").toObject().value(u"PortBindings").toObject();
            QCOMPARE(bindings.size(), each.hostPort > 0 ? 1 : 0);
            for (const auto &binding : bindings)
                QCOMPARE(binding.toArray().first().toObject().value(u"HostIp").toString(), QStringLiteral("127.0.0.1"));
        }
        QVERIFY(operations::holds(plan->proof, project(testProject, four, 4), plan->before));
        QVERIFY(!operations::holds(plan->proof, project(testProject, four, 3), plan->before));
        QVERIFY(!operations::holds(plan->proof, project(testProject, {}), plan->before));
    }

    void imagesCanBeOverridden()
    {
        const auto plan = definition("docker.test-stack.up")
                              ->plan(project(testProject, {}),
                                     parameters("docker.test-stack.up",
                                                {{QStringLiteral("image_redis"), QStringLiteral("redis:local")}}));
        QVERIFY(plan);
        QCOMPARE(plan->steps.at(2).call.body.value(u"Image").toString(), QStringLiteral("redis:local"));
        QCOMPARE(plan->steps.at(1).call.body.value(u"Image").toString(), QStringLiteral("nginx:alpine"));
        QVERIFY(!operations::parseParameters(definition("docker.test-stack.up")->spec(),
                                             {{QStringLiteral("image_redis"), QStringLiteral("redis local; rm")}}));
    }

    void upStartsWhatIsThereByItsIds()
    {
        const auto plan =
            definition("docker.test-stack.up")->plan(project(testProject, four, 1), parameters("docker.test-stack.up"));
        QVERIFY(plan);
        QCOMPARE(
            calls(*plan),
            (QStringList{QStringLiteral("POST /containers/aaa/start"), QStringLiteral("POST /containers/bbb/start"),
                         QStringLiteral("POST /containers/ccc/start"), QStringLiteral("POST /containers/ddd/start")}));
    }

    void downRemovesByIdsThenTheNetwork()
    {
        const auto plan = definition("docker.test-stack.down")->plan(project(testProject, four, 4), {});
        QVERIFY(plan);
        QCOMPARE(plan->steps.size(), 5);
        QCOMPARE(plan->steps.first().call.text(), QStringLiteral("DELETE /containers/aaa?force=1&v=1"));
        QCOMPARE(plan->steps.last().call.text(), QStringLiteral("DELETE /networks/wingman-test-network"));
        QVERIFY(operations::holds(plan->proof, project(testProject, {}), plan->before));
        QVERIFY(!operations::holds(plan->proof, project(testProject, four), plan->before));
    }

    void resetReplacesOneByOne()
    {
        const auto plan =
            definition("docker.test-stack.reset")
                ->plan(container(QStringLiteral("wingman-test-redis"), "abc"), parameters("docker.test-stack.reset"));
        QVERIFY(plan);
        QVERIFY(plan->replaces);
        QCOMPARE(calls(*plan), (QStringList{QStringLiteral("DELETE /containers/abc?force=1&v=1"),
                                            QStringLiteral("POST /containers/create?name=wingman-test-redis"),
                                            QStringLiteral("POST /containers/${redis}/start")}));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("operation");
        QTest::addColumn<Facts>("facts");
        QTest::addColumn<Code>("code");
        QTest::newRow("another project") << QByteArray("docker.test-stack.up") << project(QStringLiteral("shop"), {})
                                         << Code::PreconditionFailed;
        QTest::newRow("a part of it") << QByteArray("docker.test-stack.up") << project(testProject, four.mid(1))
                                      << Code::PreconditionFailed;
        QTest::newRow("taking another project down")
            << QByteArray("docker.test-stack.down") << project(QStringLiteral("shop"), four)
            << Code::PreconditionFailed;
        QTest::newRow("taking down what is not up")
            << QByteArray("docker.test-stack.down") << project(testProject, {}) << Code::TargetNotFound;
        QTest::newRow("resetting a stranger") << QByteArray("docker.test-stack.reset")
                                              << container(QStringLiteral("web"), "abc") << Code::PreconditionFailed;
        QTest::newRow("resetting what is not there")
            << QByteArray("docker.test-stack.reset") << container(QStringLiteral("wingman-test-nginx"), nullptr)
            << Code::TargetNotFound;
    }
    void refuses()
    {
        QFETCH(QByteArray, operation);
        QFETCH(Facts, facts);
        const auto plan = definition(operation.constData())->plan(facts, parameters(operation.constData()));
        QVERIFY(!plan);
        QTEST(plan.error().code, "code");
    }
};

QTEST_APPLESS_MAIN(tst_TestStack)
#include "tst_test_stack.moc"
