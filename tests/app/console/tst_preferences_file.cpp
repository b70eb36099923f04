// SPDX-License-Identifier: GPL-3.0-or-later
// labels: tsan
#include "console/preferences_file.h"

#include "support/manual_clock.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace wingman;
using wingman::console::PreferencesFile;
using wingman::test::ManualClock;
using wingman::ui::Preferences;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
}

} // namespace

class tst_PreferencesFile : public QObject
{
    Q_OBJECT

    QTemporaryDir m_home;
    int m_number = 0;
    QString m_path;
    std::shared_ptr<ManualClock> m_clock = std::make_shared<ManualClock>();

private Q_SLOTS:
    void init() { m_path = m_home.filePath(QStringLiteral("%1/state/console.json").arg(++m_number)); }

    void keepsWhatWasChosen()
    {
        {
            Preferences preferences;
            PreferencesFile file(m_path, m_clock);
            file.loadInto(preferences);
            QVERIFY(!file.lastSeen());
            QVERIFY(preferences.set(ui::preference::theme, QStringLiteral("dark")));
            QVERIFY(preferences.set(ui::preference::pageLayout(QStringLiteral("fleet"), QStringLiteral("columns")),
                                    QStringLiteral("a,b")));
        } // written when it ends
        QVERIFY(QFileInfo::exists(m_path));
        Preferences again;
        PreferencesFile file(m_path, m_clock);
        file.loadInto(again);
        QCOMPARE(again.value(ui::preference::theme), QStringLiteral("dark"));
        QCOMPARE(again.value(QStringLiteral("page.fleet.columns")), QStringLiteral("a,b"));
        QVERIFY(file.lastSeen().has_value());
    }
    void writesAMomentAfterTheLastChange()
    {
        Preferences preferences;
        PreferencesFile file(m_path, m_clock);
        file.loadInto(preferences);
        for (int i = 0; i < 20; ++i)
            QVERIFY(preferences.set(ui::preference::pageLayout(QStringLiteral("a"), QStringLiteral("b")),
                                    QString::number(i)));
        QTRY_VERIFY(contents(m_path).contains("\"19\""));
    }
    void onlyItsOwnerMayRead()
    {
        {
            Preferences preferences;
            PreferencesFile file(m_path, m_clock);
            file.loadInto(preferences);
        }
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFileInfo(m_path).permissions() & others));
        QVERIFY(!(QFileInfo(QFileInfo(m_path).path()).permissions() & others));
    }
    void whatCannotBeUnderstoodIsKeptAside_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("half a file") << QByteArray("{\"format\":\"wingman-console/1\",\"prefer");
        QTest::newRow("a list") << QByteArray("[1,2]");
        QTest::newRow("another format") << QByteArray(R"({"format":"wingman-console/9","preferences":{}})");
        QTest::newRow("no preferences") << QByteArray(R"({"format":"wingman-console/1","preferences":7})");
    }
    void whatCannotBeUnderstoodIsKeptAside()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(QDir().mkpath(QFileInfo(m_path).path()));
        put(m_path, bytes);
        Preferences preferences;
        PreferencesFile file(m_path, m_clock);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("cannot be understood")));
        file.loadInto(preferences);
        QVERIFY(preferences.changed().isEmpty());
        QCOMPARE(contents(m_path + QStringLiteral(".bad")), bytes);
    }
    void oneBadValueCostsThatValue()
    {
        QVERIFY(QDir().mkpath(QFileInfo(m_path).path()));
        put(m_path, R"({"format":"wingman-console/1","lastSeen":"yesterday","preferences":{
                       "appearance.theme":"plaid","appearance.density":"compact","nobody.knows":"1","window.rail":7}})");
        Preferences preferences;
        PreferencesFile file(m_path, m_clock);
        file.loadInto(preferences);
        QVERIFY(!file.lastSeen());
        QCOMPARE(preferences.changed().keys(), QStringList{ui::preference::density});
    }
    void remembersWhenSomebodyLookedLast()
    {
        const Instant first = m_clock->now();
        {
            Preferences preferences;
            PreferencesFile file(m_path, m_clock);
            file.loadInto(preferences);
        }
        m_clock->advance(std::chrono::hours(5));
        Preferences preferences;
        PreferencesFile file(m_path, m_clock);
        file.loadInto(preferences);
        QCOMPARE(file.lastSeen(), std::optional(first));
    }
};

QTEST_GUILESS_MAIN(tst_PreferencesFile)
#include "tst_preferences_file.moc"
