// SPDX-License-Identifier: GPL-3.0-or-later
// labels: keychain
// Each case is a program of its own on a private session bus, with a real gnome-keyring in the state that the case is
// about: this file starts itself again under dbus-run-session.
#include "secrets/keychain_probe.h"
#include "secrets/keychain_store.h"
#include "support/async.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace wingman;
using namespace wingman::secrets;
using namespace std::chrono_literals;
using wingman::test::await;

#ifdef Q_OS_LINUX
#include <csignal>

namespace {

constexpr auto caseVariable = "WINGMAN_KEYCHAIN_CASE";

SecretRef ref(const char *name)
{
    return SecretRef::parse(QStringLiteral("keychain:") + QString::fromLatin1(name)).value();
}

SecretBytes bytes(const QByteArray &text)
{
    QByteArray own(text.constData(), text.size()); // taking wipes for everybody who shares
    return SecretBytes::takeFrom(own);
}

/// gnome-keyring on the bus of this program, ended with it.
class Keyring final
{
public:
    /// Without a password it starts locked.
    explicit Keyring(const QByteArray &password)
    {
        QStringList arguments{QStringLiteral("--foreground"), QStringLiteral("--components=secrets")};
        if (!password.isEmpty())
            arguments << QStringLiteral("--unlock");
        m_daemon.setProcessChannelMode(QProcess::MergedChannels);
        m_daemon.start(QStringLiteral("gnome-keyring-daemon"), arguments);
        if (!m_daemon.waitForStarted())
            qFatal("gnome-keyring-daemon did not start");
        m_daemon.write(password);
        m_daemon.closeWriteChannel();
    }
    ~Keyring()
    {
        resume();
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }
    Keyring(const Keyring &) = delete;
    Keyring &operator=(const Keyring &) = delete;
    void freeze() { ::kill(static_cast<pid_t>(m_daemon.processId()), SIGSTOP); }
    void resume() { ::kill(static_cast<pid_t>(m_daemon.processId()), SIGCONT); }

private:
    QProcess m_daemon;
};

KeychainState::Kind stateNow()
{
    return probeKeychain(Deadline::after(10s)).kind;
}

} // namespace

/// Runs inside a private bus; the function to run is named by the environment.
class KeychainCase : public QObject
{
    Q_OBJECT

    std::shared_ptr<Worker> m_worker = std::make_shared<Worker>(QStringLiteral("keychain"));
    KeychainStore m_store{QStringLiteral("wingman-test"), m_worker, Unlocking::Never};

    static Deadline soon() { return Deadline::after(1min); }

private Q_SLOTS:
    void unlocked()
    {
        const Keyring keyring("pw\n");
        QTRY_COMPARE(stateNow(), KeychainState::Kind::Open);
        QVERIFY(await(m_store.availability(soon(), Cancel())).has_value());

        QCOMPARE(await(m_store.read(ref("absent"), soon(), Cancel())).error().code, Code::SecretNotFound);
        QCOMPARE(await(m_store.remove(ref("absent"), soon(), Cancel())).error().code, Code::SecretNotFound);

        const QByteArray binary("\0\xff hunter2 \n", 12);
        QVERIFY(await(m_store.write(ref("endpoint/a"), bytes(binary), soon(), Cancel())).has_value());
        QVERIFY(await(m_store.read(ref("endpoint/a"), soon(), Cancel())).value() == bytes(binary));
        QVERIFY(await(m_store.write(ref("endpoint/a"), bytes("second"), soon(), Cancel())).has_value());
        QVERIFY(await(m_store.read(ref("endpoint/a"), soon(), Cancel())).value() == bytes("second"));

        const KeychainStore other(QStringLiteral("wingman-other"), m_worker, Unlocking::Never);
        QCOMPARE(await(other.read(ref("endpoint/a"), soon(), Cancel())).error().code, Code::SecretNotFound);

        QVERIFY(await(m_store.write(ref("large"), SecretBytes::random(2048), soon(), Cancel())).has_value());
        QCOMPARE(await(m_store.write(ref("larger"), SecretBytes::random(2049), soon(), Cancel())).error().code,
                 Code::LimitExceeded);

        QVERIFY(await(m_store.remove(ref("endpoint/a"), soon(), Cancel())).has_value());
        QCOMPARE(await(m_store.read(ref("endpoint/a"), soon(), Cancel())).error().code, Code::SecretNotFound);
        QVERIFY(await(m_store.write(ref("kept"), bytes("for the locked case"), soon(), Cancel())).has_value());

        const Cancel cancelled;
        cancelled.cancel();
        QCOMPARE(await(m_store.read(ref("kept"), soon(), cancelled)).error().code, Code::Cancelled);
        QCOMPARE(await(m_store.read(ref("kept"), Deadline::after(0ms), Cancel())).error().code, Code::TimedOut);
        const auto file = SecretRef::parse(QStringLiteral("file:/a")).value();
        QCOMPARE(await(m_store.read(file, soon(), Cancel())).error().code, Code::Unsupported);
    }
    /// On the data of the case before: "kept" is there, behind the lock.
    void locked()
    {
        const Keyring keyring("");
        QTRY_COMPARE(stateNow(), KeychainState::Kind::Locked);
        QCOMPARE(await(m_store.availability(soon(), Cancel())).error().code, Code::KeychainLocked);
        QCOMPARE(await(m_store.read(ref("kept"), soon(), Cancel())).error().code, Code::KeychainLocked);
        QCOMPARE(await(m_store.write(ref("new"), bytes("x"), soon(), Cancel())).error().code, Code::KeychainLocked);
        QCOMPARE(await(m_store.remove(ref("kept"), soon(), Cancel())).error().code, Code::KeychainLocked);
    }
    /// The keychain may ask, but nothing here can show its dialog: still not "not found", and no hang.
    void lockedAndNobodyToAsk()
    {
        const Keyring keyring("");
        QTRY_COMPARE(stateNow(), KeychainState::Kind::Locked);
        KeychainStore store(QStringLiteral("wingman-test"), m_worker, Unlocking::AskUser);
        const auto got = await(store.read(ref("kept"), Deadline::after(20s), Cancel()));
        QVERIFY(!got.has_value());
        QVERIFY2(got.error().code == Code::KeychainLocked || got.error().code == Code::TimedOut,
                 qPrintable(got.error().sentence()));
    }
    void absent()
    {
        QCOMPARE(stateNow(), KeychainState::Kind::Absent);
        const auto available = await(m_store.availability(soon(), Cancel()));
        QCOMPARE(available.error().code, Code::KeychainUnavailable);
        QVERIFY(!available.error().arguments.text(u"reason").isEmpty());
        QCOMPARE(await(m_store.read(ref("a"), soon(), Cancel())).error().code, Code::KeychainUnavailable);
        QCOMPARE(await(m_store.write(ref("a"), bytes("hunter2"), soon(), Cancel())).error().code,
                 Code::KeychainUnavailable);
    }
    void noBusAtAll()
    {
        QCOMPARE(stateNow(), KeychainState::Kind::Absent);
        QCOMPARE(await(m_store.read(ref("a"), soon(), Cancel())).error().code, Code::KeychainUnavailable);
    }
    void frozen()
    {
        Keyring keyring("pw\n");
        QTRY_COMPARE(stateNow(), KeychainState::Kind::Open);
        keyring.freeze();
        QCOMPARE(await(m_store.read(ref("kept"), Deadline::after(200ms), Cancel())).error().code, Code::TimedOut);
        QCOMPARE(await(m_store.availability(Deadline::after(200ms), Cancel())).error().code, Code::TimedOut);
        const Cancel cancel;
        auto reading = m_store.read(ref("kept"), Deadline::after(5s), cancel);
        cancel.cancel();
        QCOMPARE(await(std::move(reading)).error().code, Code::Cancelled);
    }
};

class tst_KeychainStore : public QObject
{
    Q_OBJECT

    QTemporaryDir m_home;

private Q_SLOTS:
    void everyStateIsSaidAsItIs_data()
    {
        QTest::addColumn<bool>("bus");
        QTest::newRow("unlocked") << true; // first: it makes the keyring
        QTest::newRow("locked") << true;
        QTest::newRow("lockedAndNobodyToAsk") << true;
        QTest::newRow("frozen") << true;
        QTest::newRow("absent") << true;
        QTest::newRow("noBusAtAll") << false;
    }
    void everyStateIsSaidAsItIs()
    {
        QFETCH(bool, bus);
        for (const char *program : {"dbus-run-session", "gnome-keyring-daemon"}) {
            if (QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty())
                QSKIP(qPrintable(QStringLiteral("SKIPPED: %1 is not installed, so there is no keychain to try")
                                     .arg(QLatin1String(program))));
        }
        // A bus that starts nothing by itself, so that "absent" stays absent.
        const QString configuration = m_home.filePath(QStringLiteral("bus.conf"));
        QFile file(configuration);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            "<!DOCTYPE busconfig PUBLIC \"-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN\" "
            "\"http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd\">\n"
            "<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><auth>EXTERNAL</auth>"
            "<policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/><allow eavesdrop=\"true\"/>"
            "<allow own=\"*\"/></policy></busconfig>\n");
        file.close();
        for (const char *folder : {"run", "data", "cache", "config"}) {
            QVERIFY(QDir(m_home.path()).mkpath(QString::fromLatin1(folder)));
            QVERIFY(QFile::setPermissions(m_home.filePath(QString::fromLatin1(folder)),
                                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        }
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *gone :
             {"DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "WAYLAND_DISPLAY", "XDG_CURRENT_DESKTOP", "GNOME_KEYRING_CONTROL"})
            environment.remove(QString::fromLatin1(gone));
        const QString function = QString::fromLatin1(QTest::currentDataTag());
        environment.insert(QString::fromLatin1(caseVariable), function);
        environment.insert(QStringLiteral("HOME"), m_home.path());
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_home.filePath(QStringLiteral("run")));
        environment.insert(QStringLiteral("XDG_DATA_HOME"), m_home.filePath(QStringLiteral("data")));
        environment.insert(QStringLiteral("XDG_CACHE_HOME"), m_home.filePath(QStringLiteral("cache")));
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_home.filePath(QStringLiteral("config")));
        QProcess child;
        child.setProcessEnvironment(environment);
        child.setProcessChannelMode(QProcess::MergedChannels);
        const QString self = QCoreApplication::applicationFilePath();
        if (bus)
            child.start(QStringLiteral("dbus-run-session"),
                        {QStringLiteral("--config-file=") + configuration, QStringLiteral("--"), self, function});
        else
            child.start(self, {function});
        QVERIFY(child.waitForStarted());
        const bool ended = child.waitForFinished(120'000);
        const QByteArray said = child.readAll();
        if (!ended)
            child.kill();
        QVERIFY2(ended, said.constData());
        QVERIFY2(child.exitStatus() == QProcess::NormalExit && child.exitCode() == 0, said.constData());
        QVERIFY2(said.contains("Totals: 3 passed"), said.constData());
    }
    void foldersDoNotShareAService()
    {
        const QTemporaryDir one;
        const QTemporaryDir other;
        const QString service = keychainServiceFor(one.path());
        QVERIFY(service != keychainServiceFor(other.path()));
        QCOMPARE(keychainServiceFor(one.path() + QStringLiteral("/./")), service);
        const QString link = other.filePath(QStringLiteral("link"));
        QVERIFY(QFile::link(one.path(), link));
        QCOMPARE(keychainServiceFor(link), service);
        QCOMPARE(service.size(), 24);
    }
};

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (qEnvironmentVariableIsSet(caseVariable)) {
        KeychainCase test;
        return QTest::qExec(&test, argc, argv);
    }
    tst_KeychainStore test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_keychain_store.moc"

#else
int main()
{
    return 0; // other systems' keychains were not tried
}
#endif
