// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/file_store.h"
#include "secrets/owner_only_file.h"
#include "support/async.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace wingman;
using namespace wingman::secrets;
using namespace std::chrono_literals;
using wingman::test::await;

#ifdef Q_OS_UNIX

class tst_FileStore : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::shared_ptr<Worker> m_worker = std::make_shared<Worker>(QStringLiteral("files"));

    QString path(const char *name = "secret") const { return m_folder.filePath(QString::fromLatin1(name)); }
    QString make(const QByteArray &content, mode_t mode, const char *name = "secret") const
    {
        QFile::remove(path(name));
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", name);
        file.close();
        if (::chmod(QFile::encodeName(path(name)).constData(), mode) != 0)
            qFatal("cannot chmod %s", name);
        return path(name);
    }
    Result<SecretBytes> read(const QString &reference, const QString &credentials = {}) const
    {
        const FileStore store(m_worker, credentials);
        return await(store.read(SecretRef::parse(reference).value(), Deadline::after(1min), Cancel()));
    }
    static SecretBytes bytes(QByteArray text) { return SecretBytes::takeFrom(text); }

private Q_SLOTS:
    void modes_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<bool>("asFile");       // owner-only file
        QTest::addColumn<bool>("asCredential"); // handed over by the service manager
        QTest::newRow("0600") << 0600 << true << true;
        QTest::newRow("0400") << 0400 << true << true;
        QTest::newRow("0700") << 0700 << true << true;
        QTest::newRow("group may read, 0640") << 0640 << false << true;
        QTest::newRow("group may read, 0440") << 0440 << false << true;
        QTest::newRow("group may write, 0620") << 0620 << false << false;
        QTest::newRow("group may run, 0610") << 0610 << false << false;
        QTest::newRow("others may read, 0604") << 0604 << false << false;
        QTest::newRow("others may write, 0602") << 0602 << false << false;
        QTest::newRow("others may run, 0601") << 0601 << false << false;
        QTest::newRow("the usual, 0644") << 0644 << false << false;
        QTest::newRow("everybody, 0777") << 0777 << false << false;
    }
    void modes()
    {
        QFETCH(int, mode);
        QFETCH(bool, asFile);
        QFETCH(bool, asCredential);
        const QString file = make("hunter2", static_cast<mode_t>(mode));
        const auto direct = read(QStringLiteral("file:") + file);
        QCOMPARE(direct.has_value(), asFile);
        if (!direct) {
            QCOMPARE(direct.error().code, Code::SecretFileUnsafe);
            QVERIFY(!direct.error().sentence().contains(QStringLiteral("hunter2")));
        }
        const auto credential = read(QStringLiteral("systemd:secret"), m_folder.path());
        QCOMPARE(credential.has_value(), asCredential);
        if (!credential)
            QCOMPARE(credential.error().code, Code::SecretFileUnsafe);
    }
    void content_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<QByteArray>("secret");
        QTest::newRow("as it is") << QByteArray("hunter2") << QByteArray("hunter2");
        QTest::newRow("line end of an editor") << QByteArray("hunter2\n") << QByteArray("hunter2");
        QTest::newRow("line end of Windows") << QByteArray("hunter2\r\n") << QByteArray("hunter2");
        QTest::newRow("one line end only") << QByteArray("hunter2\n\n") << QByteArray("hunter2\n");
        QTest::newRow("a carriage return alone stays") << QByteArray("hunter2\r") << QByteArray("hunter2\r");
        QTest::newRow("blanks stay") << QByteArray(" a b ") << QByteArray(" a b ");
        QTest::newRow("several lines") << QByteArray("a\nb\n") << QByteArray("a\nb");
        QTest::newRow("binary") << QByteArray("\0\xff\x80", 3) << QByteArray("\0\xff\x80", 3);
        QTest::newRow("empty") << QByteArray() << QByteArray();
        QTest::newRow("a line end and nothing else") << QByteArray("\n") << QByteArray();
        QTest::newRow("as large as allowed")
            << QByteArray(largestSecretFile, 'x') << QByteArray(largestSecretFile, 'x');
    }
    void content()
    {
        QFETCH(QByteArray, written);
        QFETCH(QByteArray, secret);
        const auto got = read(QStringLiteral("file:") + make(written, 0600));
        QVERIFY2(got.has_value(), got ? "" : qPrintable(got.error().sentence()));
        QVERIFY(*got == bytes(secret));
    }
    void tooLarge()
    {
        const auto got = read(QStringLiteral("file:") + make(QByteArray(largestSecretFile + 1, 'x'), 0600));
        QVERIFY(!got.has_value());
        QCOMPARE(got.error().code, Code::LimitExceeded);
    }
    void anEndlessFileIsNoFile()
    {
        const auto got = read(QStringLiteral("file:/dev/zero"));
        QVERIFY(!got.has_value());
        QCOMPARE(got.error().code, Code::SecretFileUnsafe);
    }
    void aSymbolicLinkIsRefused_data()
    {
        QTest::addColumn<int>("mode");
        QTest::newRow("to a readable file") << 0644;
        QTest::newRow("to an owner-only file") << 0600;
    }
    void aSymbolicLinkIsRefused()
    {
        QFETCH(int, mode);
        const QString target = make("hunter2", static_cast<mode_t>(mode));
        const QString link = path("link");
        QFile::remove(link);
        QVERIFY(QFile::link(target, link));
        const auto got = read(QStringLiteral("file:") + link);
        QVERIFY(!got.has_value());
        QCOMPARE(got.error().code, Code::SecretFileUnsafe);
        const auto credential = read(QStringLiteral("systemd:link"), m_folder.path());
        QVERIFY(!credential.has_value());
        QCOMPARE(credential.error().code, Code::SecretFileUnsafe);
    }
    void aFolderIsNoFile()
    {
        const auto got = read(QStringLiteral("file:") + m_folder.path());
        QVERIFY(!got.has_value());
        QCOMPARE(got.error().code, Code::SecretFileUnsafe);
    }
    void aNamedPipeDoesNotHang()
    {
        const QString pipe = path("pipe");
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        const auto got = read(QStringLiteral("file:") + pipe);
        QVERIFY(!got.has_value());
        QCOMPARE(got.error().code, Code::SecretFileUnsafe);
    }
    void somebodyElsesFile()
    {
        const QString file = make("hunter2", 0600);
        if (::geteuid() != 0)
            QSKIP("SKIPPED: only root can give a file away");
        QCOMPARE(::chown(QFile::encodeName(file).constData(), 12345, 12345), 0);
        const auto got = read(QStringLiteral("file:") + file);
        QVERIFY(!got.has_value());
        QCOMPARE(got.error().code, Code::SecretFileUnsafe);
    }
    void whatIsNotThere()
    {
        for (const QString &reference :
             {QStringLiteral("file:") + path("absent"),
              QStringLiteral("file:") + make("x", 0600) + QStringLiteral("/below"), QStringLiteral("systemd:absent")}) {
            const auto got = read(reference, m_folder.path());
            QVERIFY(!got.has_value());
            QCOMPARE(got.error().code, Code::SecretNotFound);
        }
    }
    void withoutAServiceManagerThereAreNoCredentials()
    {
        const auto got = read(QStringLiteral("systemd:secret"));
        QVERIFY(!got.has_value());
        QCOMPARE(got.error().code, Code::SecretNotFound);
    }
    void theKeychainIsNotItsBusiness()
    {
        const auto got = read(QStringLiteral("keychain:a"));
        QVERIFY(!got.has_value());
        QCOMPARE(got.error().code, Code::Unsupported);
    }
    void neverWrites()
    {
        FileStore store(m_worker);
        const auto ref = SecretRef::parse(QStringLiteral("file:") + path("new")).value();
        const auto written = await(store.write(ref, bytes("hunter2"), Deadline::after(1min), Cancel()));
        QVERIFY(!written.has_value());
        QCOMPARE(written.error().code, Code::Unsupported);
        QVERIFY(!QFile::exists(path("new")));
        const QString file = make("hunter2", 0600);
        const auto removed = await(
            store.remove(SecretRef::parse(QStringLiteral("file:") + file).value(), Deadline::after(1min), Cancel()));
        QVERIFY(!removed.has_value());
        QCOMPARE(removed.error().code, Code::Unsupported);
        QVERIFY(QFile::exists(file));
    }
    void cancelledAndTooLate()
    {
        const FileStore store(m_worker);
        const auto ref = SecretRef::parse(QStringLiteral("file:") + make("hunter2", 0600)).value();
        const Cancel cancel;
        cancel.cancel();
        QCOMPARE(await(store.read(ref, Deadline::after(1min), cancel)).error().code, Code::Cancelled);
        QCOMPARE(await(store.read(ref, Deadline::after(0ms), Cancel())).error().code, Code::TimedOut);
    }
    void theStoreMayGoFirst()
    {
        auto store = std::make_unique<FileStore>(m_worker);
        auto reading = store->read(SecretRef::parse(QStringLiteral("file:") + make("hunter2", 0600)).value(),
                                   Deadline::after(1min), Cancel());
        store.reset();
        const auto got = await(std::move(reading));
        QVERIFY(got.has_value());
        QVERIFY(*got == bytes("hunter2"));
    }
};

QTEST_GUILESS_MAIN(tst_FileStore)
#include "tst_file_store.moc"

#else
int main()
{
    return 0; // Windows keeps secrets in its Credential Manager only
}
#endif
