// SPDX-License-Identifier: GPL-3.0-or-later
// Apart from tst_target_console.cpp, because it is no test for the thread sanitizer: looking at the keychain starts
// QtDBus's own threads, which hand texts to each other unseen.
#include "console/target_console.h"

#include "support/console/console_fixture.h"

using namespace wingman;
using wingman::test::ConsoleFixture;

class tst_TargetConsoleDoctor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theDoctorLooks()
    {
        ConsoleFixture console;
        QVERIFY(console.isOpen());
        auto &targets = console.links().targets;
        const auto one = console.get(targets.examine({ConsoleFixture::id("demo")}, Cancel()));
        QVERIFY(one);
        QCOMPARE(one->size(), 1);
        QCOMPARE(one->first().status, diagnostics::CheckStatus::Passed);
        const auto all = console.get(targets.examine({}, Cancel()));
        QVERIFY(all);
        QVERIFY(all->size() > 3);
        inventory::Endpoint spare{ConsoleFixture::id("spare"),
                                  inventory::Platform::Docker,
                                  QStringLiteral("unix:///nowhere/either.sock"),
                                  {},
                                  false,
                                  {},
                                  {},
                                  {},
                                  {},
                                  {}};
        const auto tried = console.get(targets.tryOut(spare, Cancel()));
        QVERIFY(tried);
        QCOMPARE(tried->status, diagnostics::CheckStatus::Failed);
        spare.address = QStringLiteral("carrier-pigeon://x");
        const auto refused = console.get(targets.tryOut(spare, Cancel()));
        QVERIFY(refused);
        QCOMPARE(refused->status, diagnostics::CheckStatus::Failed);
        QVERIFY(refused->error.has_value());
        const auto found = console.get(targets.discover(Cancel()));
        QVERIFY(found);
    }
};

QTEST_GUILESS_MAIN(tst_TargetConsoleDoctor)
#include "tst_target_console_doctor.moc"
