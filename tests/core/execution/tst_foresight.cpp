// SPDX-License-Identifier: GPL-3.0-or-later
#include "execution/foresight.h"

#include "support/works/door_fixture.h"

#include <QTest>

using namespace wingman;
using namespace wingman::execution;
using wingman::test::await;
using wingman::test::DoorFixture;

namespace {

/// Counts how often it was asked to plan; can be told what to say.
class Told final : public operations::Definition
{
public:
    Told(const char *id, inventory::TargetKind kind, std::function<void(operations::OperationSpec &)> change = {})
        : m_spec{.id = operations::OperationId::parse(QString::fromLatin1(id)).value(),
                 .title = {},
                 .platform = inventory::Platform::Docker,
                 .targetKind = kind,
                 .parameters = {},
                 .permission = {},
                 .inverse = {}}
    {
        m_spec.tier = operations::Tier::One;
        m_spec.dangerous = false;
        if (change)
            change(m_spec);
    }
    const operations::OperationSpec &spec() const override { return m_spec; }
    Result<operations::TargetPlan> plan(const inventory::Facts &facts, const operations::Parameters &) const override
    {
        ++asked;
        if (error)
            return Failure(*error);
        return operations::TargetPlan{facts, {}, {}, {}, {}, {}, Milliseconds(1), {}, {}, {}};
    }
    mutable int asked = 0;
    std::optional<Error> error;

private:
    operations::OperationSpec m_spec;
};

operations::ParameterSpec requiredText(const char *name)
{
    operations::ParameterSpec spec;
    spec.name = QString::fromLatin1(name);
    spec.required = true;
    spec.minimum = 1;
    spec.maximum = 64;
    return spec;
}

/// A door with a few operations of every sort.
struct Home
{
    Home()
    {
        auto catalogue = std::make_shared<operations::Catalogue>();
        for (const auto &definition : {impossible, renaming, dangerous, onVolumes, onBoth})
            catalogue->add(definition);
        catalogue->add(std::make_shared<test::PokeDefinition>(operations::Tier::One));
        catalogue->add(std::make_shared<test::PokeDefinition>(operations::Tier::Two));
        fixture.services->catalogue = catalogue;
        fixture.door = std::make_unique<Door>(fixture.services);
        impossible->error = Error{Code::PreconditionFailed,
                                  {{"target", QStringLiteral("web")}, {"condition", QStringLiteral("it is stopped")}}};
    }

    /// "id: verdict CODE CODE", "id: error CODE".
    QStringList lines(const char *name = "web", identity::Role role = identity::Role::Admin)
    {
        const auto target = inventory::TargetRef::container(EndpointId::parse(QStringLiteral("file")).value(),
                                                            QString::fromLatin1(name));
        const auto foreseen = await(fixture.door->foresee(target, fixture.actor(QStringLiteral("os:anna"), role), {}));
        QStringList all;
        if (!foreseen)
            return {codeName(foreseen.error().code)};
        for (const Foreseen &one : *foreseen) {
            QStringList words{one.operation.text() + QLatin1Char(':')};
            if (one.error)
                words << QStringLiteral("error") << codeName(one.error->code);
            else
                words << policy::verdictName(one.decision.verdict) << one.decision.codes(policy::Level::Block);
            all.append(words.join(QLatin1Char(' ')));
        }
        return all;
    }

    QTemporaryDir folder;
    DoorFixture fixture{folder.path()};
    std::shared_ptr<Told> impossible = std::make_shared<Told>("a.impossible", inventory::TargetKind::Container);
    std::shared_ptr<Told> renaming = std::make_shared<Told>(
        "b.rename", inventory::TargetKind::Container, [](auto &spec) { spec.parameters = {requiredText("name")}; });
    std::shared_ptr<Told> dangerous = std::make_shared<Told>("c.dangerous", inventory::TargetKind::Container,
                                                             [](auto &spec) { spec.dangerous = true; });
    std::shared_ptr<Told> onVolumes = std::make_shared<Told>("d.volume", inventory::TargetKind::Volume);
    std::shared_ptr<Told> onBoth = std::make_shared<Told>("e.both", inventory::TargetKind::Volume, [](auto &spec) {
        spec.otherTargetKinds = {inventory::TargetKind::Container};
    });
};

QStringList words(std::initializer_list<const char *> lines)
{
    QStringList all;
    for (const char *line : lines)
        all.append(QString::fromLatin1(line));
    return all;
}

} // namespace

class tst_Foresight : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhatTheGateWouldSayOfEveryOperation()
    {
        Home home;
        QCOMPARE(home.lines(), words({"a.impossible: error PRECONDITION_FAILED", "b.rename: allow",
                                      "c.dangerous: deny INTEGRATION_DANGEROUS_BLOCKED", "e.both: allow",
                                      "test.nudge: allow", "test.poke: needs_approval"}));
        QCOMPARE(home.renaming->asked, 0); // it has no name to plan with
        QCOMPARE(home.onVolumes->asked, 0);
    }
    void saysItUnderThePostureOfTheMoment()
    {
        Home home;
        home.fixture.posture->readOnly = true;
        home.fixture.posture->readOnlySource = QStringLiteral("policy 7");
        QVERIFY(home.lines().contains(QStringLiteral("test.nudge: deny READ_ONLY_MODE")));
        QVERIFY(home.lines().contains(QStringLiteral("b.rename: deny READ_ONLY_MODE")));
        home.fixture.posture->readOnly = false;
        QVERIFY(home.lines().contains(QStringLiteral("test.nudge: allow")));
        QVERIFY(home.lines("web", identity::Role::Viewer).contains(QStringLiteral("b.rename: deny PERMISSION_DENIED")));
        home.fixture.behaviour->label.clear();
        QVERIFY(home.lines().contains(QStringLiteral("b.rename: deny INTEGRATION_LABEL_MISSING")));
    }
    void readsOnceAndRecordsNothing()
    {
        Home home;
        int reads = 0;
        home.fixture.behaviour->onRead = [&reads] { ++reads; };
        const auto count = [&] {
            return storage::readNow<qint64>(*home.fixture.services->database,
                                            [](storage::Connection &connection) -> Result<qint64> {
                                                const auto rows = connection.scalar(QStringLiteral(
                                                    "SELECT (SELECT count(*) FROM execution) + (SELECT count(*) FROM "
                                                    "audit_entry)"));
                                                if (!rows)
                                                    return propagate(rows);
                                                return rows->toLongLong();
                                            });
        };
        const auto before = count();
        QVERIFY2(before, before ? "" : qPrintable(before.error().sentence()));
        QCOMPARE(home.lines().size(), 6);
        QCOMPARE(reads, 1);
        QCOMPARE(count().value(), *before);
        QVERIFY(home.fixture.calls().isEmpty());
    }
    void whatThePlanSaysIsForeseen()
    {
        Home home;
        for (const QString &line : home.lines()) {
            const QString operation = line.section(QLatin1Char(':'), 0, 0);
            if (operation == QStringLiteral("b.rename")) // needs a name
                continue;
            auto intent = home.fixture.intent(operation);
            intent.parameters.clear();
            const auto planned = await(home.fixture.door->plan(intent, home.fixture.actor(), Cancel()));
            const QString verdict = line.section(QLatin1Char(' '), 1, 1);
            if (verdict == QStringLiteral("error"))
                QVERIFY2(!planned, qPrintable(line));
            else
                QCOMPARE(planned.value().state == State::Blocked, verdict == QStringLiteral("deny"));
        }
    }
    void errors()
    {
        Home home;
        home.fixture.behaviour->unreachableReads = 1;
        QCOMPARE(home.lines(), words({"UNREACHABLE"}));
        const auto elsewhere = inventory::TargetRef::container(EndpointId::parse(QStringLiteral("nowhere")).value(),
                                                               QStringLiteral("web"));
        const auto foreseen = await(home.fixture.door->foresee(elsewhere, home.fixture.actor(), {}));
        QVERIFY(!foreseen);
        QCOMPARE(foreseen.error().code, Code::NotFound);
    }
};

QTEST_GUILESS_MAIN(tst_Foresight)
#include "tst_foresight.moc"
