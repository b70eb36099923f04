// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/preferences.h"

#include <QSignalSpy>
#include <QTest>

using namespace wingman::ui;

class tst_Preferences : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyDefaultIsValid()
    {
        for (const PreferenceSpec &spec : preferenceTable()) {
            QVERIFY2(spec.choices.isEmpty() || spec.choices.contains(spec.defaultValue), qPrintable(spec.name));
            QVERIFY2(!spec.valid || spec.valid(spec.defaultValue), qPrintable(spec.name));
            QCOMPARE(Preferences().value(spec.name), spec.defaultValue);
        }
    }

    void onlyWhatIsValidIsTaken_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("taken");
        QTest::newRow("a known word") << preference::theme << QStringLiteral("dark") << true;
        QTest::newRow("an unknown word") << preference::theme << QStringLiteral("pink") << false;
        QTest::newRow("an unknown name") << QStringLiteral("appearance.colour") << QStringLiteral("dark") << false;
        QTest::newRow("a layout") << preference::pageLayout(QStringLiteral("workloads"), QStringLiteral("columns"))
                                  << QStringLiteral("anything") << true;
        QTest::newRow("a layout that is too long") << preference::pageLayout(QStringLiteral("x"), QStringLiteral("y"))
                                                   << QString(70000, QLatin1Char('a')) << false;
        QTest::newRow("a number of days") << preference::backupDays << QStringLiteral("31") << true;
        QTest::newRow("no day at all") << preference::backupDays << QStringLiteral("0") << false;
        QTest::newRow("more than a year") << preference::backupDays << QStringLiteral("366") << false;
        QTest::newRow("no number") << preference::backupDays << QStringLiteral("often") << false;
        QTest::newRow("base64") << preference::geometry << QStringLiteral("AAEC") << true;
        QTest::newRow("not base64") << preference::geometry << QStringLiteral("!!") << false;
    }
    void onlyWhatIsValidIsTaken()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        QFETCH(bool, taken);
        Preferences preferences;
        int saved = 0;
        preferences.setSaver([&](const QMap<QString, QString> &) { ++saved; });
        const QSignalSpy changed(&preferences, &Preferences::valueChanged);
        const QString before = preferences.value(name);
        QCOMPARE(preferences.set(name, value), taken);
        QCOMPARE(preferences.value(name), taken ? value : before);
        QCOMPARE(saved, taken ? 1 : 0);
        QCOMPARE(changed.size(), taken ? 1 : 0);

        Preferences loaded;
        loaded.load({{name, value}});
        QCOMPARE(loaded.changed().contains(name), taken);
    }

    void theDefaultIsNotKept()
    {
        Preferences preferences;
        QVERIFY(preferences.set(preference::theme, QStringLiteral("dark")));
        QCOMPARE(preferences.changed().size(), 1);
        preferences.reset(preference::theme);
        QVERIFY(preferences.changed().isEmpty());
        QCOMPARE(preferences.value(preference::theme), QStringLiteral("system"));
    }
};

QTEST_GUILESS_MAIN(tst_Preferences)
#include "tst_preferences.moc"
