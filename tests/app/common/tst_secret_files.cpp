// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/secret_files.h"

#include "support/async.h"

#include <QTemporaryDir>
#include <QTest>
#include <sys/stat.h>

using namespace wingman;
using namespace wingman::app;
using namespace wingman::test;

class tst_SecretFiles : public QObject
{
    Q_OBJECT

    static void put(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }

private Q_SLOTS:
    void theFormsOfTheFiles_data()
    {
        QTest::addColumn<QByteArrayList>("files"); // token, user, password, token's name
        QTest::addColumn<QByteArray>("login");     // empty: refused
        QTest::addColumn<QStringList>("read");
        const auto row = [](const char *name, const char *token, const char *user, const char *password,
                            const char *tokenName, const char *login, const char *read) {
            QTest::newRow(name) << QByteArrayList{token, user, password, tokenName} << QByteArray(login)
                                << QString::fromLatin1(read).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        };
        row("option A: the token in one text", "root@pam!wingman:12-34\n", "", "", "", "root@pam!wingman:12-34",
            "proxmox_api_token");
        row("option B: user and password", "", "root@pam\n", "hunter 2:!\n", "\n", "root@pam:hunter 2:!",
            "proxmox_user proxmox_password");
        row("the value alone, with user and name", "12-34", "ops@pve", "", "console", "ops@pve!console:12-34",
            "proxmox_api_token proxmox_user proxmox_token_name");
        row("the value alone, without a name", "12-34", "ops@pve", "", "", "", "");
        row("a user without anything", "", "root@pam", "", "", "", "");
        row("a password without a realm", "", "root", "x", "", "", "");
        row("all empty, as where there is no Proxmox", "\n", "", "", "\n", "", "");
    }
    void theFormsOfTheFiles()
    {
        QFETCH(QByteArrayList, files);
        QFETCH(QByteArray, login);
        QFETCH(QStringList, read);
        const QTemporaryDir home;
        for (qsizetype i = 0; i < files.size(); ++i)
            put(home.filePath(QStringList{QStringLiteral("proxmox_api_token"), QStringLiteral("proxmox_user"),
                                          QStringLiteral("proxmox_password"), QStringLiteral("proxmox_token_name")}
                                  .at(i)),
                files.at(i));
        const auto found = readSecretFiles(home.path());
        QCOMPARE(found.has_value(), !login.isEmpty());
        if (!found) {
            for (const QByteArray &secret : {files.at(0).trimmed(), files.at(2).trimmed()})
                QVERIFY(secret.size() < 4 || !found.error().sentence().contains(QString::fromUtf8(secret)));
            return;
        }
        const auto bytes = found->login.view();
        QCOMPARE(QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())), login);
        QCOMPARE(found->files, read);
        QVERIFY(found->othersMayRead.isEmpty());
    }

    void whoElseMayReadItAndWhereTheClusterIs()
    {
        const QTemporaryDir home;
        QVERIFY(QDir(home.path()).mkpath(QStringLiteral("deploy/secrets")));
        const QString token = home.filePath(QStringLiteral("deploy/secrets/proxmox_api_token"));
        put(token, "root@pam!wingman:12-34");
        QFile(token).setPermissions(QFile::ReadOwner | QFile::ReadOther);
        put(home.filePath(QStringLiteral("deploy/.env")),
            "DEBUG=true\nPROXMOX_HOST=\"https://pve1:8006\"\nPROXMOX_VERIFY_SSL=false\n");
        const auto found = readSecretFiles(home.filePath(QStringLiteral("deploy/secrets/")));
        QVERIFY(found);
        QCOMPARE(found->othersMayRead, QStringList{QStringLiteral("proxmox_api_token")});
        QCOMPARE(found->address, QStringLiteral("https://pve1:8006"));
        QVERIFY(!readSecretFiles(home.filePath(QStringLiteral("nowhere"))));
    }

    void whatIsNoFileIsRefusedAtOnce_data()
    {
        QTest::addColumn<QString>("what");
        QTest::newRow("a named pipe") << QStringLiteral("pipe");
        QTest::newRow("a symbolic link") << QStringLiteral("link");
        QTest::newRow("a folder") << QStringLiteral("folder");
        QTest::newRow("a file of a megabyte") << QStringLiteral("large");
    }
    void whatIsNoFileIsRefusedAtOnce()
    {
        QFETCH(QString, what);
        const QTemporaryDir home;
        const auto place = [&](const QString &path) {
            if (what == u"pipe")
                QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
            else if (what == u"link")
                QVERIFY(QFile::link(QStringLiteral("/etc/hostname"), path));
            else if (what == u"folder")
                QVERIFY(QDir().mkpath(path));
            else
                put(path, QByteArray(1 << 20, 'x'));
        };
        QVERIFY(QDir(home.path()).mkpath(QStringLiteral("deploy/secrets")));
        const QString folder = home.filePath(QStringLiteral("deploy/secrets"));
        // Beside a good login: the address is unknown, nothing more.
        put(folder + QStringLiteral("/proxmox_api_token"), "root@pam!wingman:12-34");
        place(home.filePath(QStringLiteral("deploy/.env")));
        const auto found = readSecretFiles(folder);
        QVERIFY(found);
        QCOMPARE(found->address, QString());
        // In the place of the login: an error that names it.
        QVERIFY(QFile::remove(folder + QStringLiteral("/proxmox_api_token")));
        place(folder + QStringLiteral("/proxmox_api_token"));
        const auto refused = readSecretFiles(folder);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, what == u"large" ? Code::LimitExceeded : Code::SecretFileUnsafe);
        QVERIFY(refused.error().sentence().contains(QStringLiteral("proxmox_api_token")));
    }

    void whatTheLoginIsNotMadeOfStays()
    {
        const QTemporaryDir home;
        put(home.filePath(QStringLiteral("proxmox_api_token")), "root@pam!wingman:12-34");
        put(home.filePath(QStringLiteral("proxmox_password")), "hunter2");
        QFile(home.filePath(QStringLiteral("proxmox_password"))).setPermissions(QFile::ReadOwner | QFile::ReadOther);
        const auto found = readSecretFiles(home.path());
        QVERIFY(found);
        QCOMPARE(found->files, QStringList{QStringLiteral("proxmox_api_token")});
        QVERIFY(found->othersMayRead.isEmpty()); // said of what was read only
    }

    void whatGoesHalfIsNotSaidToHaveStayed()
    {
        const QTemporaryDir home;
        put(home.filePath(QStringLiteral("proxmox_api_token")), "x");
        QVERIFY(QDir(home.path()).mkpath(QStringLiteral("proxmox_user"))); // a folder cannot be removed as a file
        const configuration::SecretFiles files = secretFilesOn(std::make_shared<Worker>(QStringLiteral("files")));
        const QStringList both{QStringLiteral("proxmox_api_token"), QStringLiteral("proxmox_user")};
        const auto half = await(files.remove(home.path(), both, Deadline::never(), Cancel()));
        QVERIFY(!half);
        QCOMPARE(half.error().code, Code::ServerError); // an outcome to look after, no refusal
        QVERIFY(!QFile::exists(home.filePath(QStringLiteral("proxmox_api_token"))));
        const auto none = await(files.remove(home.path(), both, Deadline::never(), Cancel()));
        QVERIFY(!none);
        QCOMPARE(none.error().code, Code::PermissionRefused); // this time nothing was done
    }

    void onlyTheseFilesGo()
    {
        const QTemporaryDir home;
        for (const char *name : {"proxmox_api_token", "proxmox_user", "wingman_auth_secret"})
            put(home.filePath(QString::fromLatin1(name)), "x");
        const auto worker = std::make_shared<Worker>(QStringLiteral("files"));
        const configuration::SecretFiles files = secretFilesOn(worker);
        const auto before = await(files.present(home.path(), Deadline::never(), Cancel()));
        QVERIFY(before);
        QCOMPARE(*before, QStringList({QStringLiteral("proxmox_api_token"), QStringLiteral("proxmox_user")}));
        QVERIFY(await(files.remove(home.path(), *before, Deadline::never(), Cancel())));
        QVERIFY(await(files.present(home.path(), Deadline::never(), Cancel()))->isEmpty());
        QVERIFY(QFile::exists(home.filePath(QStringLiteral("wingman_auth_secret"))));
    }

    void theTargetThatSpeaksOfAFolder()
    {
        const auto target = configuration::secretFilesIn(QStringLiteral("/srv/wingman/deploy/secrets/"));
        QVERIFY(target);
        QCOMPARE(target->text(), QStringLiteral("wingman://secret-files/srv/wingman/deploy/secrets"));
        QCOMPARE(configuration::secretFolderOf(target->name), QStringLiteral("/srv/wingman/deploy/secrets"));
        QVERIFY(!configuration::secretFilesIn(QStringLiteral("relative/secrets")));
        QVERIFY(!configuration::secretFilesIn(QStringLiteral("/srv/my secrets")));
        QVERIFY(configuration::secretFolderOf(QStringLiteral("endpoint/home")).isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_SecretFiles)
#include "tst_secret_files.moc"
