// SPDX-License-Identifier: GPL-3.0-or-later
#include "execution/instance_lock.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace wingman;
using wingman::execution::InstanceLock;

class tst_InstanceLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void livesAsLongAsItsOwner()
    {
        const QTemporaryDir folder;
        QString name;
        {
            const auto lock = InstanceLock::take(folder.path());
            QVERIFY(lock);
            name = (*lock)->name();
            QVERIFY(InstanceLock::isAlive(folder.path(), name));
            QVERIFY(InstanceLock::isAlive(folder.path(), name)); // asking takes nothing away
        }
        QVERIFY(!InstanceLock::isAlive(folder.path(), name));
        QVERIFY(QDir(folder.filePath(QStringLiteral("run"))).isEmpty());
    }

    void aChildDoesNotKeepItAlive()
    {
        const QTemporaryDir folder;
        QProcess child;
        QString name;
        {
            const auto lock = InstanceLock::take(folder.path());
            QVERIFY(lock);
            name = (*lock)->name();
            child.start(QStringLiteral("cat"), {});
            QVERIFY(child.waitForStarted());
        }
        QVERIFY(!InstanceLock::isAlive(folder.path(), name));
        child.closeWriteChannel();
        QVERIFY(child.waitForFinished());
    }

    void aFileLeftBehindIsDead()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("run")));
        QFile file(folder.filePath(QStringLiteral("run/ins-old.lock")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        QVERIFY(!InstanceLock::isAlive(folder.path(), QStringLiteral("ins-old")));
        QVERIFY(!file.exists());
    }

    void namesAreNeverPaths_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("empty") << QString();
        QTest::newRow("up") << QStringLiteral("../x");
        QTest::newRow("absolute") << QStringLiteral("/etc/passwd");
        QTest::newRow("null character") << QString(QChar(u'\0'));
        QTest::newRow("too long") << QString(300, QLatin1Char('a'));
    }
    void namesAreNeverPaths()
    {
        QFETCH(QString, name);
        const QTemporaryDir folder;
        QVERIFY(!InstanceLock::isAlive(folder.path(), name));
    }

    void aFolderThatIsAFileIsSaid()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("data")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto lock = InstanceLock::take(file.fileName());
        QVERIFY(!lock);
        QCOMPARE(lock.error().code, Code::DataFolderUnusable);
    }
};

QTEST_GUILESS_MAIN(tst_InstanceLock)
#include "tst_instance_lock.moc"
