// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/actor.h"

#include <QTest>

using namespace wingman;
using namespace wingman::identity;

class tst_Actor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void originsGoRound_data()
    {
        QTest::addColumn<Origin>("origin");
        QTest::addColumn<QString>("name");
        QTest::newRow("console") << Origin::Console << QStringLiteral("console");
        QTest::newRow("cli") << Origin::Cli << QStringLiteral("cli");
        QTest::newRow("schedule") << Origin::Schedule << QStringLiteral("schedule");
        QTest::newRow("listener") << Origin::Listener << QStringLiteral("listener");
        QTest::newRow("runner") << Origin::Runner << QStringLiteral("runner");
    }
    void originsGoRound()
    {
        QFETCH(Origin, origin);
        QFETCH(QString, name);
        QCOMPARE(originName(origin), name);
        QCOMPARE(originFromName(name), std::optional(origin));
        QVERIFY(!originFromName(name.toUpper()).has_value());
        QVERIFY(!originFromName(QString(name + QLatin1Char(' '))).has_value());
    }
    void ids_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("valid");
        QTest::newRow("the system's user") << QStringLiteral("os:alice") << true;
        QTest::newRow("a user of Windows") << QStringLiteral("os:EXAMPLE\\Zo\u00eb") << true;
        QTest::newRow("longest") << QString(128, QLatin1Char('a')) << true;
        QTest::newRow("too long") << QString(129, QLatin1Char('a')) << false;
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("a second line") << QStringLiteral("os:alice\nos:root") << false;
        QTest::newRow("turned round") << QStringLiteral("os:\u202etoor") << false;
    }
    void ids()
    {
        QFETCH(QString, text);
        QFETCH(bool, valid);
        QCOMPARE(ActorId::parse(text).has_value(), valid);
    }
    void actorsAreComparedWhole()
    {
        const Actor alice{ActorId::parse(QStringLiteral("os:alice")).value(), Role::Admin, Origin::Cli};
        Actor other = alice;
        QVERIFY(alice == other);
        other.role = Role::Viewer;
        QVERIFY(!(alice == other));
        other = alice;
        other.origin = Origin::Console;
        QVERIFY(!(alice == other));
        other = alice;
        other.id = ActorId::parse(QStringLiteral("os:bob")).value();
        QVERIFY(!(alice == other));
    }
};

QTEST_GUILESS_MAIN(tst_Actor)
#include "tst_actor.moc"
