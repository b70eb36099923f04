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
