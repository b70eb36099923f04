// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/posture_sheet.h"

#include "configuration/definitions.h"
#include "support/ui_window.h"
#include "support/window/fake_links.h"
#include "support/window/written_navigator.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

using namespace wingman;
using namespace wingman::ui;
using namespace wingman::test;

namespace {

struct World
{
    policy::Environment environment;
    policy::Policy stored;
    std::optional<operations::ExecutionMode> armed;
    identity::Role role = identity::Role::Admin;
    QStringList lockdown;
};

} // namespace

class tst_PostureSheet : public QObject
{
    Q_OBJECT

    struct Bench
    {
        FakeLinks fake;
        WrittenNavigator navigator;
        QWidget window;
        PostureSheet sheet{fake.links, navigator, &window};

        explicit Bench(const World &world)
        {
            window.resize(1200, 900);
            window.show();
            set(world);
        }
        void set(const World &world)
        {
            const policy::ModeInput input{std::nullopt, world.environment, world.armed, false};
            fake.feed.setOverview(
                {.actor = {identity::ActorId::parse(QStringLiteral("os:alice")).value(), world.role,
                           identity::Origin::Console},
                 .posture = policy::makePosture(input, world.stored, fake.clock->now(), false, world.lockdown)});
        }
        void setCheck(const char *name, const char *said)
        {
            const auto target = inventory::TargetRef::configuration(QStringLiteral("mode/arm"));
            auto found = fake.targets.known.find(target.text());
            if (found == fake.targets.known.end())
                found =
                    fake.targets.known.insert(target.text(), {target, QStringLiteral("wingman"), std::nullopt, {}, {}});
            found->set(configuration::fact::check + QString::fromLatin1(name), QString::fromLatin1(said),
                       inventory::FactClass::Gate);
        }
        void setAllChecks()
        {
            for (const char *name : {"allowlist", "operator", "chain", "endpoints"})
                setCheck(name, "passed");
        }
        QPushButton *button(const char *name) { return child<QPushButton>(sheet, name); }
        /// Asks, and answers what was asked of the window.
        operations::Intent ask(const char *name)
        {
            navigator.plans.clear();
            button(name)->click();
            if (navigator.plans.size() != 1)
                qFatal("%s opened no plan", name);
            return navigator.plans.constFirst();
        }
        QString text(const char *name) { return child<QLabel>(sheet, name)->text(); }
    };

    static World lab()
    {
        World world;
        world.armed = operations::ExecutionMode::Lab;
        world.stored.version = 7;
        world.stored.allow.containers = policy::NameList::parse(QStringLiteral("web-*,db")).value();
        return world;
    }

private Q_SLOTS:
    void init() { dress(Scheme::Light); }

    void everyRuleSaysWhatItDid()
    {
        World world = lab();
        world.environment = {{QStringLiteral("CI"), QStringLiteral("true")}};
        Bench bench(world);
        const auto rules = ruleTexts(bench.fake.feed.overview().posture.mode);
        QCOMPARE(rules.size(), 7);
        bench.sheet.open();
        for (qsizetype i = 0; i < rules.size(); ++i) {
            const QByteArray name = QByteArray("postureRule") + QByteArray::number(i);
            QCOMPARE(bench.text(name + "Name"), rules.at(i).rule);
            QCOMPARE(bench.text(name + "Outcome"), rules.at(i).outcome);
            QVERIFY(child<QLabel>(bench.sheet, name + "Name")->accessibleName().contains(rules.at(i).outcome));
        }
        QCOMPARE(rules.at(3).tone, Tone::Accent); // armed: decided
        QCOMPARE(rules.at(5).said, QStringLiteral("true"));
        QVERIFY(rules.at(5).outcome != rules.at(3).outcome);
    }

    void problemsAreSaid()
    {
        World world;
        world.environment = {{QStringLiteral("EXECUTION_MODE"), QStringLiteral("production")}};
        Bench bench(world);
        bench.sheet.open();
        const auto problems = postureProblems(bench.fake.feed.overview());
        QCOMPARE(problems.size(), 1);
        QVERIFY(problems.first().contains(QStringLiteral("production")));
        QVERIFY(child<QWidget>(bench.sheet, "postureProblems")->isVisible());
        bench.set({});
        QVERIFY(!child<QWidget>(bench.sheet, "postureProblems")->isVisible());
    }

    void listsAndTheirSources()
    {
        World world = lab();
        world.environment = {{QStringLiteral("WINGMAN_VM_ALLOWLIST"), QStringLiteral("101")}};
        Bench bench(world);
        const auto facts = listFacts(bench.fake.feed.overview().posture);
        QVERIFY(facts.at(0).value.contains(QStringLiteral("web-*, db")));
        QVERIFY(facts.at(0).value.contains(QStringLiteral("policy 7")));
        QVERIFY(facts.at(1).value.contains(QStringLiteral("WINGMAN_VM_ALLOWLIST")));
        QCOMPARE(facts.at(2).tone, Tone::Muted);
    }

    void armingAsksForItsPlan()
    {
        World world;
        Bench bench(world);
        bench.setAllChecks();
        bench.sheet.open();
        QTRY_VERIFY(bench.button("postureArmButton")->isEnabled());
        child<QCheckBox>(bench.sheet, "postureStay")->setChecked(true);
        const auto intent = bench.ask("postureArmButton");
        QCOMPARE(intent.operation.text(), QStringLiteral("wingman.mode.arm"));
        QCOMPARE(intent.targets, QList{inventory::TargetRef::configuration(QStringLiteral("mode/arm"))});
        QCOMPARE(operations::textOf(intent.parameters.value(QStringLiteral("mode"))), QStringLiteral("lab"));
        QCOMPARE(operations::textOf(intent.parameters.value(QStringLiteral("stay"))), QStringLiteral("true"));
        QVERIFY2(intent.confirmation.isEmpty(), "the phrase is typed in the plan sheet");
        QVERIFY(!bench.sheet.isOpen());
    }

    void asksWhatTheDefinitionsUnderstand_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<bool>("isLab");
        QTest::newRow("arm") << QStringLiteral("postureArmButton") << false;
        QTest::newRow("disarm") << QStringLiteral("postureDisarmButton") << true;
        QTest::newRow("read-only on") << QStringLiteral("postureReadOnlyOnButton") << true;
        QTest::newRow("dangerous") << QStringLiteral("postureAllowButton") << true;
    }
    void asksWhatTheDefinitionsUnderstand()
    {
        QFETCH(QString, button);
        QFETCH(bool, isLab);
        Bench bench(isLab ? lab() : World{});
        bench.setAllChecks();
        bench.sheet.open();
        QTRY_VERIFY(bench.button(qPrintable(button))->isEnabled());
        const auto intent = bench.ask(qPrintable(button));
        bool known = false;
        for (const auto &definition : configuration::definitions()) {
            if (definition->spec().id != intent.operation)
                continue;
            known = true;
            QVERIFY(operations::validateParameters(definition->spec(),
                                                   operations::withDefaults(definition->spec(), intent.parameters))
                        .has_value());
        }
        QVERIFY(known);
    }

    void dangerousForSoLong()
    {
        Bench bench(lab());
        bench.sheet.open();
        child<QSpinBox>(bench.sheet, "postureMinutes")->setValue(15);
        const auto intent = bench.ask("postureAllowButton");
        QCOMPARE(intent.operation.text(), QStringLiteral("wingman.dangerous.allow"));
        QCOMPARE(operations::textOf(intent.parameters.value(QStringLiteral("minutes"))), QStringLiteral("15"));
    }

    void checksShowWhatIsWrongAndKeepArmingBack()
    {
        Bench bench({});
        bench.setAllChecks();
        bench.setCheck("chain", "audit chain: entry 12 is missing");
        bench.sheet.open();
        QTRY_COMPARE(bench.text("postureCheckDetail_chain"), QStringLiteral("audit chain: entry 12 is missing"));
        QVERIFY(!bench.button("postureArmButton")->isEnabled());
        QVERIFY(bench.button("postureArmButton")->accessibleDescription().contains(QStringLiteral("entry 12")));
        QVERIFY(!child<QWidget>(bench.sheet, "postureCheckLink_allowlist")->isVisible());
        bench.setCheck("chain", "passed");
        child<QAbstractButton>(bench.sheet, "postureCheckAgain")->click();
        QTRY_VERIFY(bench.button("postureArmButton")->isEnabled());
        QCOMPARE(bench.fake.targets.factsAsked, 2);
    }

    void aCheckThatCannotBeMadeIsNotGreen()
    {
        Bench bench({});
        bench.sheet.open(); // there are no facts
        QTRY_VERIFY(bench.fake.targets.factsAsked == 1);
        const auto checks = armingChecks(std::nullopt, QStringLiteral("because"));
        QCOMPARE(checks.size(), 4);
        for (const ArmingCheck &check : checks)
            QVERIFY(!check.passed && check.detail == QStringLiteral("because"));
        QTRY_VERIFY(!bench.text("postureCheckDetail_chain").isEmpty());
    }

    void aCheckLeadsToWhereItIsPutRight()
    {
        Bench bench({});
        bench.setAllChecks();
        bench.setCheck("allowlist", "no allowlist is set");
        bench.sheet.open();
        auto *link = child<QAbstractButton>(bench.sheet, "postureCheckLink_allowlist");
        QTRY_VERIFY(link->isVisible());
        link->click();
        QCOMPARE(bench.navigator.asked, QStringList{QStringLiteral("go wingman:settings/policy")});
    }

    void whoMayNotIsToldWhy_data()
    {
        QTest::addColumn<int>("role");
        QTest::addColumn<QString>("variable");
        QTest::addColumn<QString>("said");
        QTest::newRow("role") << static_cast<int>(identity::Role::Operator) << QString() << QStringLiteral("operator");
        QTest::newRow("imposed") << static_cast<int>(identity::Role::Admin) << QStringLiteral("WINGMAN_READ_ONLY")
                                 << QStringLiteral("WINGMAN_READ_ONLY");
    }
    void whoMayNotIsToldWhy()
    {
        QFETCH(int, role);
        QFETCH(QString, variable);
        QFETCH(QString, said);
        World world = lab();
        world.role = static_cast<identity::Role>(role);
        if (!variable.isEmpty())
            world.environment.insert(variable, QStringLiteral("true"));
        Bench bench(world);
        bench.sheet.open();
        auto *disarm = bench.button("postureDisarmButton");
        QVERIFY(!disarm->isEnabled());
        QVERIFY2(disarm->accessibleDescription().contains(said), qPrintable(disarm->accessibleDescription()));
        QVERIFY(disarm->toolTip().contains(said));
    }

    void followsThePostureWhileItIsOpen()
    {
        Bench bench({});
        bench.sheet.open();
        QVERIFY(!child<QWidget>(bench.sheet, "postureDisarm")->isVisible());
        bench.set(lab());
        QVERIFY(child<QWidget>(bench.sheet, "postureDisarm")->isVisible());
        QVERIFY(bench.sheet.accessibleName().contains(QStringLiteral("LAB")));
        QVERIFY(!child<QWidget>(bench.sheet, "postureChecks")->isVisible());
    }

    void everyControlHasAName()
    {
        Bench bench(lab());
        bench.sheet.open();
        QCOMPARE(unnamed(bench.sheet), QStringList());
    }

    void pictures()
    {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            dress(scheme);
            const QString end = scheme == Scheme::Light ? QStringLiteral("-light") : QStringLiteral("-dark");
            Bench bench(lab());
            bench.sheet.open();
            picture(bench.window, QStringLiteral("posture-lab") + end);
            bench.sheet.dismiss();
            bench.set({});
            bench.setAllChecks();
            bench.setCheck("allowlist", "no allowlist is set");
            bench.sheet.open();
            QTRY_VERIFY(!bench.button("postureArmButton")->isEnabled());
            picture(bench.window, QStringLiteral("posture-mock") + end);
        }
    }
};

QTEST_MAIN(tst_PostureSheet)
#include "tst_posture_sheet.moc"
