// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/single_instance.h"

#include <QDir>
#include <QFile>
#include <QLocalSocket>
#include <QLockFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace wingman;
using namespace wingman::console;

namespace {

constexpr std::chrono::seconds patience{5};

QString socketIn(const QTemporaryDir &folder)
{
    return folder.filePath(QStringLiteral("console.sock"));
}

Result<> hailFrom(const QString &folder, const Hail &hail, Milliseconds longest = patience)
{
    std::optional<Result<>> answer;
    SingleInstance second(folder);
    second.hail(hail, longest, [&](const Result<> &told) { answer = told; });
    return QTest::qWaitFor([&] { return answer.has_value(); }) ? *answer : fail(Code::Internal);
}

} // namespace

class tst_SingleInstance : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSecondHandsItsLinkToTheFirst()
    {
        const QTemporaryDir folder;
        SingleInstance first(folder.path());
        QCOMPARE(first.claim().value(), SingleInstance::Role::First);
        QList<QUrl> links;
        connect(&first, &SingleInstance::hailed, this, [&](const Hail &hail) { links.append(hail.link); });
        SingleInstance second(folder.path());
        QCOMPARE(second.claim().value(), SingleInstance::Role::Second);

        const QUrl link(QStringLiteral("wingman:workloads?object=docker://local/container/web"));
        const Result<> answer = hailFrom(folder.path(), Hail{link});
        QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().sentence()));
        QTRY_COMPARE(links, QList<QUrl>{link});
        QVERIFY(hailFrom(folder.path(), Hail{}));
        QTRY_COMPARE(links.size(), 2);
        QVERIFY(links.last().isEmpty());
    }

    void theSocketIsItsOwnersAlone()
    {
#ifdef Q_OS_WIN
        QSKIP("Pipes have an access list instead of a mode.");
#endif
        const QTemporaryDir folder;
        SingleInstance first(folder.path());
        QVERIFY(first.claim());
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                            QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(QFile::permissions(socketIn(folder)) & others));
    }

    void aPlaceThatWasLeftIsTakenAgain()
    {
        const QTemporaryDir folder;
        {
            SingleInstance first(folder.path());
            QVERIFY(first.claim());
        }
        // What a killed console leaves behind.
        QFile rest(socketIn(folder));
        QVERIFY(rest.open(QIODevice::WriteOnly));
        rest.close();
        SingleInstance next(folder.path());
        QCOMPARE(next.claim().value(), SingleInstance::Role::First);
    }

    void twoDataFoldersAreTwoConsoles()
    {
        const QTemporaryDir one;
        const QTemporaryDir two;
        SingleInstance first(one.path());
        SingleInstance other(two.path());
        QCOMPARE(first.claim().value(), SingleInstance::Role::First);
        QCOMPARE(other.claim().value(), SingleInstance::Role::First);
    }

    void nobodyAnswering_saysSo()
    {
        const QTemporaryDir folder;
        const Result<> answer = hailFrom(folder.path(), Hail{}, Milliseconds(200));
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, Code::Unreachable);
    }

    /// main() ends the loop that is not yet running by then.
    void whatIsKnownAtOnceIsToldFromTheEventLoop()
    {
        const QTemporaryDir folder;
        SingleInstance second(folder.path() + QStringLiteral("/not/there"));
        std::optional<Result<>> answer;
        second.hail(Hail{}, Milliseconds(50), [&](const Result<> &told) { answer = told; });
        QVERIFY(!answer);
        QTRY_VERIFY(answer);
        QVERIFY(!*answer);
    }

    void aFirstStartThatIsNotYetListeningIsWaitedFor()
    {
        const QTemporaryDir folder;
        SingleInstance second(folder.path());
        std::optional<Result<>> answer;
        second.hail(Hail{}, patience, [&](const Result<> &told) { answer = told; });
        QCoreApplication::processEvents();
        SingleInstance first(folder.path());
        QVERIFY(first.claim());
        QTRY_VERIFY(answer);
        QVERIFY(*answer);
    }

    void aPlaceWhereNobodyCanListenIsNotHeld()
    {
        const QTemporaryDir folder;
        const QString deep = folder.filePath(QString(100, QLatin1Char('d')));
        QVERIFY(QDir().mkpath(deep));
        SingleInstance first(deep); // a socket's name has room for about 107 bytes
        QVERIFY(!first.claim());
        QLockFile lock(QDir(deep).filePath(QStringLiteral("console.lock")));
        QVERIFY(lock.tryLock(0));
    }

    void aFolderThatCannotHoldALockIsSaid()
    {
        SingleInstance first(QStringLiteral("/nonexistent/wingman"));
        const auto answer = first.claim();
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, Code::DataFolderUnusable);
    }

    void lockingIsHeardToo()
    {
        const QTemporaryDir folder;
        SingleInstance first(folder.path());
        QVERIFY(first.claim());
        QList<bool> locks;
        connect(&first, &SingleInstance::hailed, this, [&](const Hail &hail) { locks.append(hail.locks); });
        QVERIFY(hailFrom(folder.path(), Hail{}));
        QVERIFY(hailFrom(folder.path(), Hail{{}, true}));
        QCOMPARE(locks, (QList<bool>{false, true}));
        first.setTaker([](const Hail &hail) { return !hail.locks; });
        QVERIFY(hailFrom(folder.path(), Hail{}));
        const auto refused = hailFrom(folder.path(), Hail{{}, true});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Code::StateWrong);
    }

    void whatIsNoHailIsNotHeard_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArrayLiteral("\n");
        QTest::newRow("not JSON") << QByteArrayLiteral("raise!\n");
        QTest::newRow("another version") << QByteArrayLiteral("{\"hail\":2}\n");
        QTest::newRow("a link elsewhere") << QByteArrayLiteral("{\"hail\":1,\"link\":\"https://example.org\"}\n");
        QTest::newRow("a file") << QByteArrayLiteral("{\"hail\":1,\"link\":\"file:///etc/passwd\"}\n");
        QTest::newRow("endless") << QByteArray(1 << 20, 'x');
    }
    void whatIsNoHailIsNotHeard()
    {
        QFETCH(QByteArray, bytes);
        const QTemporaryDir folder;
        SingleInstance first(folder.path());
        QVERIFY(first.claim());
        int heard = 0;
        connect(&first, &SingleInstance::hailed, this, [&] { ++heard; });
        QLocalSocket caller;
        caller.connectToServer(socketIn(folder));
        QVERIFY(caller.waitForConnected());
        QByteArray answer;
        connect(&caller, &QLocalSocket::readyRead, this, [&] { answer += caller.readAll(); });
        caller.write(bytes);
        QTRY_COMPARE(caller.state(), QLocalSocket::UnconnectedState);
        QCOMPARE(heard, 0);
        QVERIFY(answer.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_SingleInstance)
#include "tst_single_instance.moc"
