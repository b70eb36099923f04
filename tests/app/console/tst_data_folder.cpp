// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/data_folder.h"

#include "execution/instance_lock.h"
#include "support/manual_clock.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace wingman;
using namespace wingman::console;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not there");
}

} // namespace

class tst_DataFolder : public QObject
{
    Q_OBJECT

    const test::ManualClock m_clock;

private Q_SLOTS:
    void theWholeFolderIsRenamed()
    {
        const QTemporaryDir home;
        const app::Folders folders{home.filePath(QStringLiteral("c")), home.filePath(QStringLiteral("d")),
                                   home.filePath(QStringLiteral("s")), home.filePath(QStringLiteral("r")), false};
        write(folders.data + QStringLiteral("/wingman.db"), "old");
        const auto aside = moveAside(folders, m_clock);
        QVERIFY(aside);
        QVERIFY(!QFile::exists(folders.data));
        QCOMPARE(read(*aside + QStringLiteral("/wingman.db")), QByteArray("old"));
        QVERIFY(QFileInfo(*aside).fileName().startsWith(QStringLiteral("d.aside-2026-01-02")));
    }

    /// Its handles would go on in the folder that was moved, and take the new one's journal away.
    void whatSomebodyHasOpenStays()
    {
        const QTemporaryDir home;
        const app::Folders folders{home.filePath(QStringLiteral("c")), home.filePath(QStringLiteral("d")),
                                   home.filePath(QStringLiteral("s")), home.filePath(QStringLiteral("r")), false};
        write(folders.data + QStringLiteral("/wingman.db"), "old");
        {
            const auto open = execution::InstanceLock::take(folders.data);
            QVERIFY(open);
            const auto aside = moveAside(folders, m_clock);
            QVERIFY(!aside);
            QCOMPARE(aside.error().code, Code::DataFolderUnusable);
            QCOMPARE(read(folders.data + QStringLiteral("/wingman.db")), QByteArray("old"));
        }
        QVERIFY(moveAside(folders, m_clock));
    }

    /// The lock and the socket of this program are in use, and the preferences are its own.
    void inAnIsolatedHomeTheWindowKeepsItsOwn()
    {
        const QTemporaryDir home;
        const app::Folders folders = app::foldersFrom(home.filePath(QStringLiteral("h")), {}).value();
        write(folders.data + QStringLiteral("/wingman.db"), "old");
        write(folders.data + QStringLiteral("/.hidden"), "too");
        write(folders.config + QStringLiteral("/settings"), "set");
        write(folders.state + QStringLiteral("/console.json"), "mine");
        write(folders.runtime + QStringLiteral("/console.lock"), "held");
        const auto aside = moveAside(folders, m_clock);
        QVERIFY(aside);
        QCOMPARE(read(*aside + QStringLiteral("/wingman.db")), QByteArray("old"));
        QCOMPARE(read(*aside + QStringLiteral("/.hidden")), QByteArray("too"));
        QCOMPARE(read(*aside + QStringLiteral("/config/settings")), QByteArray("set"));
        QCOMPARE(read(folders.state + QStringLiteral("/console.json")), QByteArray("mine"));
        QCOMPARE(read(folders.runtime + QStringLiteral("/console.lock")), QByteArray("held"));
        QVERIFY(!QFile::exists(folders.data + QStringLiteral("/wingman.db")));
    }

    void whatCannotBeRenamedStaysAndIsSaid()
    {
        const QTemporaryDir home;
        const QString nowhere = home.filePath(QStringLiteral("none"));
        const auto aside = moveAside({nowhere, nowhere, nowhere, nowhere, false}, m_clock);
        QVERIFY(!aside);
        QCOMPARE(aside.error().code, Code::DataFolderUnusable);
        QVERIFY2(aside.error().sentence().contains(nowhere), qPrintable(aside.error().sentence()));
        QVERIFY(QDir(home.path()).isEmpty());
    }

    void theNearestFolderThatIsThereIsFound()
    {
        const QTemporaryDir home;
        QCOMPARE(existingAbove(home.filePath(QStringLiteral("a/b/c"))), home.path());
        QCOMPARE(existingAbove(home.path()), home.path());
        write(home.filePath(QStringLiteral("file")), "");
        QCOMPARE(existingAbove(home.filePath(QStringLiteral("file"))), home.path());
        QCOMPARE(existingAbove(QStringLiteral("/no/such/place")), QStringLiteral("/"));
    }
};

QTEST_GUILESS_MAIN(tst_DataFolder)
#include "tst_data_folder.moc"
