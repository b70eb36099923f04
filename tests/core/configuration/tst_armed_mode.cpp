// SPDX-License-Identifier: GPL-3.0-or-later
#include "configuration/armed_mode.h"

#include <QTest>

using namespace wingman;
using namespace wingman::configuration;
using operations::ExecutionMode;

class tst_ArmedMode : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void holds_data()
    {
        QTest::addColumn<QString>("session");
        QTest::addColumn<bool>("stay");
        QTest::addColumn<QString>("now");
        QTest::addColumn<bool>("holds");
        const auto row = [](const char *name, const char *session, bool stay, const char *now, bool holds) {
            QTest::newRow(name) << QString::fromLatin1(session) << stay << QString::fromLatin1(now) << holds;
        };
        row("the same boot", "boot-1", false, "boot-1", true);
        row("after a restart of the machine", "boot-1", false, "boot-2", false);
        row("after a restart, with stay", "boot-1", true, "boot-2", true);
        row("where no boot can be named", "", false, "", false);
        row("where no boot can be named, with stay", "", true, "", true);
    }
    void holds()
    {
        QFETCH(QString, session);
        QFETCH(bool, stay);
        QFETCH(QString, now);
        QFETCH(bool, holds);
        const ArmedMode armed{ExecutionMode::Lab, stay, session};
        QCOMPARE(armed.in(now), holds ? std::optional(ExecutionMode::Lab) : std::nullopt);
        QCOMPARE(ArmedMode::fromJson(armed.toJson()).value(), armed);
        const ArmedMode disarmed{std::nullopt, stay, session};
        QCOMPARE(disarmed.in(now), std::nullopt);
        QCOMPARE(ArmedMode::fromJson(disarmed.toJson()).value(), disarmed);
    }

    void jsonIsReadStrictly()
    {
        const QJsonObject good = ArmedMode{ExecutionMode::Lab, false, QStringLiteral("b")}.toJson();
        const auto spoiled = [&](const char *key, const QJsonValue &value) {
            QJsonObject object = good;
            object.insert(QString::fromLatin1(key), value);
            return object;
        };
        QVERIFY(!ArmedMode::fromJson({}));
        QVERIFY(!ArmedMode::fromJson(spoiled("armed", QStringLiteral("LAB"))));
        QVERIFY(!ArmedMode::fromJson(spoiled("armed", 1)));
        QVERIFY(!ArmedMode::fromJson(spoiled("stay", QStringLiteral("true"))));
        QVERIFY(!ArmedMode::fromJson(spoiled("format", QStringLiteral("x"))));
        QVERIFY(!ArmedMode::fromJson(spoiled("more", 1)));
    }
};

QTEST_APPLESS_MAIN(tst_ArmedMode)
#include "tst_armed_mode.moc"
