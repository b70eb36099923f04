// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that is really full: a file system of two megabytes in a mount namespace of the test's own.
#include "audit/verifier.h"
#include "support/works/door_stage.h"

#include <QCoreApplication>
#include <QTest>
#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

using namespace wingman;
using namespace wingman::execution;
using wingman::test::await;
using wingman::test::DoorFixture;

namespace {

/// Where the small file system is mounted; empty where this process may not mount.
QString smallDisk;
QString whyNot;

bool wrote(const char *path, const QByteArray &line)
{
    QFile file(QString::fromLatin1(path));
    return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write(line) == line.size();
}

/// Before the first thread: a user namespace can only be entered by a process that has one.
void mountSmallDisk(const QString &folder)
{
    const auto user = ::getuid();
    const auto group = ::getgid();
    const bool root = user == 0;
    if (::unshare(root ? CLONE_NEWNS : CLONE_NEWNS | CLONE_NEWUSER) != 0) {
        whyNot = QString::fromLocal8Bit(std::strerror(errno));
        return;
    }
    if (!root && (!wrote("/proc/self/setgroups", "deny") ||
                  !wrote("/proc/self/uid_map", "0 " + QByteArray::number(user) + " 1\n") ||
                  !wrote("/proc/self/gid_map", "0 " + QByteArray::number(group) + " 1\n"))) {
        whyNot = QStringLiteral("the namespace's users cannot be mapped");
        return;
    }
    // Nothing of it is seen by, or left on, the machine.
    if (::mount("none", "/", "none", MS_REC | MS_PRIVATE, nullptr) != 0 ||
        ::mount("tmpfs", QFile::encodeName(folder).constData(), "tmpfs", 0, "size=2m,mode=700") != 0) {
        whyNot = QString::fromLocal8Bit(std::strerror(errno));
        return;
    }
    smallDisk = folder;
}

Result<qint64> append(DoorFixture &fixture)
{
    const auto log = fixture.services->log;
    return storage::writeNow<qint64>(*fixture.services->database, [log](storage::Connection &connection) {
        audit::EntryDraft draft;
        draft.actor = QStringLiteral("os:anna");
        draft.role = QStringLiteral("admin");
        draft.origin = QStringLiteral("cli");
        draft.action = QStringLiteral("execution.denied");
        return log->appendIn(connection, draft);
    });
}

} // namespace

class tst_FullDisk : public QObject
{
    Q_OBJECT

    std::unique_ptr<DoorFixture> m_fixture;

    /// Takes what is left of the disk.
    static void fill()
    {
        QFile ballast(smallDisk + QStringLiteral("/ballast"));
        QVERIFY(ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        const QByteArray block(4096, 'x');
        while (ballast.write(block) == block.size()) {
        }
    }
    static void makeRoom() { QVERIFY(QFile::remove(smallDisk + QStringLiteral("/ballast"))); }
    audit::VerifyReport verified() const
    {
        return audit::verifyChainNow(*m_fixture->services->database, {}, {}, Deadline::never(), Cancel())
            .value_or(audit::VerifyReport());
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (smallDisk.isEmpty())
            QSKIP(qPrintable(QStringLiteral("no file system of its own can be mounted here: %1").arg(whyNot)));
    }
    void init() { m_fixture = std::make_unique<DoorFixture>(smallDisk); }
    void cleanup()
    {
        m_fixture.reset();
        for (const QString &name : QDir(smallDisk).entryList(QDir::Files | QDir::Hidden))
            QFile::remove(smallDisk + QLatin1Char('/') + name);
    }

    void whatWasAcknowledgedIsThere()
    {
        // Room for a few hundred entries, and what is given back at the end.
        QFile ballast(smallDisk + QStringLiteral("/ballast"));
        QVERIFY(ballast.open(QIODevice::WriteOnly) && ballast.write(QByteArray(512 * 1024, 'x')) > 0);
        ballast.close();
        int acknowledged = 0;
        std::optional<Error> error;
        while (!error) {
            if (const auto appended = append(*m_fixture))
                ++acknowledged;
            else
                error = appended.error();
            QVERIFY(acknowledged < 100'000);
        }
        const qint64 before = 1; // the chain's first entry
        QVERIFY2(acknowledged > 100, qPrintable(QString::number(acknowledged)));
        QCOMPARE(error->code, Code::DiskFull);
        QVERIFY2(error->sentence().contains(QStringLiteral("No space is left for")), qPrintable(error->sentence()));
        QVERIFY2(error->sentence().contains(smallDisk), qPrintable(error->sentence()));
        auto report = verified();
        QVERIFY(report.verifies());
        QCOMPARE(report.checked, acknowledged + before);
        // Another process that opens it sees the same.
        m_fixture.reset();
        m_fixture = std::make_unique<DoorFixture>(smallDisk);
        report = verified();
        QVERIFY(report.verifies());
        QCOMPARE(report.checked, acknowledged + before);
        makeRoom();
        QVERIFY(append(*m_fixture));
        QVERIFY(verified().verifies());
    }

    void nothingIsDoneOnAFullDisk()
    {
        const auto approved = m_fixture->approved();
        QVERIFY(approved);
        fill();
        while (append(*m_fixture)) {
        }
        const auto run = await(m_fixture->door->run(approved->plan.id, m_fixture->actor(), {}, {}, Cancel()));
        QVERIFY(!run);
        QCOMPARE(run.error().code, Code::AuditUnwritable);
        QVERIFY2(run.error().sentence().contains(QStringLiteral("nothing was done")),
                 qPrintable(run.error().sentence()));
        QCOMPARE(m_fixture->behaviour->performed, 0);
        makeRoom();
        const auto again = await(m_fixture->door->run(approved->plan.id, m_fixture->actor(), {}, {}, Cancel()));
        QVERIFY2(again, again ? "" : qPrintable(again.error().sentence()));
        QCOMPARE(again->state, State::Succeeded);
        QVERIFY(verified().verifies());
    }

    /// Mounted so that nobody may write, not even root.
    void aReadOnlyDiskIsSaidAndLeftAlone()
    {
        QVERIFY(append(*m_fixture));
        const qint64 before = verified().checked;
        m_fixture.reset();
        const QByteArray place = QFile::encodeName(smallDisk);
        QVERIFY(::mount("tmpfs", place.constData(), "tmpfs", MS_REMOUNT | MS_RDONLY, "size=2m,mode=700") == 0);
        storage::Options options;
        options.folder = smallDisk;
        const auto opened = storage::Database::open(options);
        QVERIFY(::mount("tmpfs", place.constData(), "tmpfs", MS_REMOUNT, "size=2m,mode=700") == 0);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, Code::DataFolderUnusable);
        const QString said = opened.error().sentence();
        QVERIFY2(said.contains(smallDisk) && said.contains(QStringLiteral("Read-only file system")), qPrintable(said));
        m_fixture = std::make_unique<DoorFixture>(smallDisk);
        QVERIFY(verified().verifies());
        QCOMPARE(verified().checked, before);
    }
};

int main(int argc, char *argv[])
{
    const QTemporaryDir folder;
    mountSmallDisk(folder.path());
    const QCoreApplication application(argc, argv);
    tst_FullDisk test;
    const int failed = QTest::qExec(&test, argc, argv);
    if (!smallDisk.isEmpty())
        ::umount2(QFile::encodeName(smallDisk).constData(), MNT_DETACH);
    return failed;
}
#include "tst_full_disk.moc"
