// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/operation_words.h"

#include "widgets/verbs.h"

#include <QTest>

using namespace wingman;
using namespace wingman::ui;

class tst_OperationWords : public QObject
{
    Q_OBJECT

    static operations::OperationSpec spec(const char *id, const char *title)
    {
        return {.id = operations::OperationId::parse(QString::fromLatin1(id)).value(),
                .title = QString::fromLatin1(title),
                .parameters = {},
                .permission = {},
                .inverse = {}};
    }

private Q_SLOTS:
    void names_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *id, const char *words) {
            QTest::newRow(id) << QString::fromLatin1(id) << QString::fromLatin1(words);
        };
        row("docker.container.restart", "Restart web-1");
        row("docker.container.remove", "Remove web-1");
        row("proxmox.guest.stop", "Stop web-1 at once");
        row("something.of.tomorrow", "A title: web-1");
    }
    void names()
    {
        QFETCH(QString, id);
        QTEST(operationOn(spec(qPrintable(id), "A title"), QStringLiteral("web-1")), "words");
    }

    /// A verb alone, and with what it acts on, are the words of one table.
    void everyVerbOfARowHasWords_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("container") << int(inventory::TargetKind::Container);
        QTest::newRow("VM") << int(inventory::TargetKind::Qemu);
        QTest::newRow("LXC") << int(inventory::TargetKind::Lxc);
    }
    void everyVerbOfARowHasWords()
    {
        QFETCH(int, kind);
        const QList<Verb> verbs = verbsFor(inventory::TargetKind(kind));
        QVERIFY(verbs.size() > 6);
        bool destructive = false;
        for (const Verb &verb : verbs) {
            const QString word = verbText(verb.operation);
            QVERIFY2(word != verb.operation && !word.isEmpty(), qPrintable(verb.operation));
            QVERIFY2(iconOf(verb.operation) != Icon::Play, qPrintable(verb.operation));
            const QString plans = planText(verb.operation, QStringLiteral("web-1"));
            QVERIFY2(plans.startsWith(word.section(QLatin1Char(' '), 0, 0)), qPrintable(plans));
            QVERIFY2(plans.contains(QStringLiteral("web-1")) && plans.endsWith(QChar(u'…')), qPrintable(plans));
            QVERIFY2(verb.destructive || !destructive, "what takes away stands last");
            destructive = verb.destructive;
        }
        QVERIFY(destructive);
        QVERIFY(verbsFor(inventory::TargetKind::Node).isEmpty());
    }

    void whatIsNamedStandsInTheWords_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("parameter");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("approve");
        const auto row = [](const char *id, const char *parameter, const char *value, const char *title,
                            const char *approve) {
            QTest::newRow(title) << QString::fromLatin1(id) << QString::fromLatin1(parameter)
                                 << QString::fromLatin1(value) << QString::fromLatin1(title)
                                 << QString::fromLatin1(approve);
        };
        row("proxmox.guest.snapshot", "name", "clean", "Take snapshot clean of 101 mail",
            "Approve and take snapshot clean of 101 mail");
        row("proxmox.guest.snapshot", "", "", "Take a snapshot of 101 mail", "Approve and take a snapshot of 101 mail");
        row("proxmox.guest.snapshot-delete", "name", "clean", "Delete snapshot clean of 101 mail",
            "Approve and delete snapshot clean of 101 mail");
        row("proxmox.guest.snapshot-rollback", "name", "clean", "Roll 101 mail back to clean",
            "Approve and roll 101 mail back to clean");
        row("proxmox.guest.backup", "storage", "tank", "Back up 101 mail to tank",
            "Approve and back up 101 mail to tank");
        row("proxmox.guest.migrate", "target", "pve2", "Migrate 101 mail to pve2",
            "Approve and migrate 101 mail to pve2");
        row("proxmox.guest.clone", "newid", "777", "Clone 101 mail as 777", "Approve and clone 101 mail as 777");
        row("proxmox.guest.clone", "newid", "0", "Clone 101 mail", "Approve and clone 101 mail"); // the next free one
        row("proxmox.guest.destroy", "", "", "Destroy 101 mail", "Approve and destroy 101 mail");
    }
    void whatIsNamedStandsInTheWords()
    {
        QFETCH(QString, id);
        QFETCH(QString, parameter);
        QFETCH(QString, value);
        operations::Parameters parameters;
        if (!parameter.isEmpty())
            parameters.insert(parameter, value);
        const OperationWords words =
            operationWords(operations::OperationId::parse(id).value(), {}, parameters, QStringLiteral("101 mail"));
        QTEST(words.title, "title");
        QTEST(words.approve, "approve");
        QVERIFY(!words.doing.contains(QLatin1Char('%')) && !words.done.contains(QLatin1Char('%')));
    }

    void whatNoRowOffersSpeaksThroughItsId()
    {
        QCOMPARE(verbText(QStringLiteral("wingman.policy.set")), QStringLiteral("wingman.policy.set"));
        QCOMPARE(verbText(QStringLiteral("something.of.tomorrow")), QStringLiteral("something.of.tomorrow"));
        QCOMPARE(iconOf(QStringLiteral("something.of.tomorrow")), Icon::Play);
        QCOMPARE(planText(QStringLiteral("not an id"), QStringLiteral("web-1")), QStringLiteral("not an id"));
    }

    void severalAreCounted()
    {
        QCOMPARE(countedTargets(inventory::TargetKind::Container, 3), QStringLiteral("3 container(s)"));
        QCOMPARE(countedTargets(std::nullopt, 3), QStringLiteral("3 target(s)"));
    }

    void namesAreInert()
    {
        const QString words = operationOn(spec("docker.container.stop", {}), QStringLiteral("a\u202Eb\nc"));
        QVERIFY(!words.contains(QChar(0x202E)) && !words.contains(QLatin1Char('\n')));
    }

    void whatTakesAwayIsDestructive()
    {
        auto one = spec("docker.container.remove", {});
        QVERIFY(isDestructive(one)); // dangerous is the default answer
        one.dangerous = false;
        QVERIFY(!isDestructive(one));
        one.losesData = true;
        QVERIFY(isDestructive(one));
        QCOMPARE(iconOf(one), Icon::Remove);
        QCOMPARE(iconOf(spec("docker.container.restart", {})), Icon::Restart);
    }
};

QTEST_APPLESS_MAIN(tst_OperationWords)
#include "tst_operation_words.moc"
