// SPDX-License-Identifier: GPL-3.0-or-later
// A login on its way from the window to a cluster and into the keychain: over TLS, through the core's thread.
#include "console/login_console.h"

#include "configuration/secret_files.h"

#include "support/console/console_fixture.h"
#include "support/memory_secret_store.h"
#include "support/proxmox_calls.h"

#include <QTemporaryDir>

using namespace wingman;
using namespace wingman::test;

namespace {

ui::GivenSecret given(const QByteArray &text)
{
    return std::make_shared<const ui::SecretText>(QString::fromUtf8(text));
}

QStringList layersOf(const diagnostics::CheckResult &result)
{
    QStringList layers;
    for (const inventory::LayerCheck &layer : result.layers)
        layers.append(layer.layer + (layer.passed ? QString() : QStringLiteral("!")));
    return layers;
}

} // namespace

class tst_LoginConsole : public QObject
{
    Q_OBJECT

    std::shared_ptr<MemorySecretStore> m_keychain = std::make_shared<MemorySecretStore>();

    ConsoleOptions withKeychain() const
    {
        ConsoleOptions options;
        options.keychain = m_keychain;
        return options;
    }

private Q_SLOTS:
    /// Nobody vouches for the certificate: it is shown, and nothing of a login is sent.
    void theCertificateIsShownFirst()
    {
        ProxmoxServer server;
        ConsoleFixture console(withKeychain());
        QVERIFY(console.isOpen());
        for (const ui::GivenSecret &login : {ui::GivenSecret(), given(tokenLogin)}) {
            const auto tried =
                console.get(console.links().logins.tryOut(clusterEndpoint(server.address()), login, Cancel()));
            QVERIFY(tried);
            QCOMPARE(layersOf(*tried).last(), QStringLiteral("tls!"));
            const Error error = *tried->layers.last().error;
            QCOMPARE(error.arguments.text(u"presented"), ProxmoxServer::pin().toUpper());
            QVERIFY(!error.arguments.text(u"until").isEmpty());
        }
        QVERIFY(server.asked.isEmpty());
    }

    void aLoginIsTriedAndKeptNowhere()
    {
        ProxmoxServer server;
        ConsoleFixture console(withKeychain());
        QVERIFY(console.isOpen());
        const auto well = console.get(
            console.links().logins.tryOut(clusterEndpoint(server.pinnedAddress()), given(tokenLogin), Cancel()));
        QVERIFY(well);
        QCOMPARE(layersOf(*well),
                 QStringList({QStringLiteral("dns"), QStringLiteral("tcp"), QStringLiteral("tls"),
                              QStringLiteral("auth"), QStringLiteral("api"), QStringLiteral("rights")}));
        const auto wrong = console.get(console.links().logins.tryOut(clusterEndpoint(server.pinnedAddress()),
                                                                     given("root@pam!console:wrong"), Cancel()));
        QCOMPARE(layersOf(*wrong).last(), QStringLiteral("auth!"));
        QCOMPARE(m_keychain->count(), std::size_t(0));
    }

    /// Lists come back short, not refused: the test says so.
    void rightsThatAreMissingAreNamed()
    {
        ProxmoxServer server;
        server.world.permissions = {{QStringLiteral("/vms/100"), QJsonObject{{QStringLiteral("VM.Audit"), 1}}}};
        ConsoleFixture console(withKeychain());
        QVERIFY(console.isOpen());
        const auto tried = console.get(
            console.links().logins.tryOut(clusterEndpoint(server.pinnedAddress()), given(tokenLogin), Cancel()));
        QVERIFY(tried);
        QVERIFY2(tried->layers.last().detail.contains(QStringLiteral("VM.Audit")),
                 qPrintable(tried->layers.last().detail));
    }

    void aSecondFactorIsAskedOfThePerson()
    {
        ProxmoxServer server;
        server.totp.insert(QStringLiteral("root@pam"), QStringLiteral("123456"));
        ConsoleFixture console(withKeychain());
        QVERIFY(console.isOpen());
        ui::LoginLink &logins = console.links().logins;
        QObject asker;
        QObject::connect(&logins, &ui::LoginLink::questionsChanged, &asker, [&logins] {
            const auto open = logins.questions();
            if (open.isEmpty())
                return;
            QCOMPARE(open.first().user, QStringLiteral("root@pam"));
            QVERIFY(open.first().ways.contains(QStringLiteral("totp")));
            logins.answer(open.first().id, QStringLiteral("totp"), given("123456"));
        });
        const auto well =
            console.get(logins.tryOut(clusterEndpoint(server.pinnedAddress()), given(passwordLogin), Cancel()));
        QVERIFY(well);
        QCOMPARE(layersOf(*well).last(), QStringLiteral("rights"));
        QTRY_VERIFY(logins.questions().isEmpty());
        QCOMPARE(server.ticketsGiven, 2); // half a one for the password, a whole one for the factor
    }

    void whoDeclinesIsNotLetIn()
    {
        ProxmoxServer server;
        server.totp.insert(QStringLiteral("root@pam"), QStringLiteral("123456"));
        ConsoleFixture console(withKeychain());
        QVERIFY(console.isOpen());
        ui::LoginLink &logins = console.links().logins;
        QObject asker;
        QObject::connect(&logins, &ui::LoginLink::questionsChanged, &asker, [&logins] {
            if (const auto open = logins.questions(); !open.isEmpty())
                logins.decline(open.first().id);
        });
        const auto tried =
            console.get(logins.tryOut(clusterEndpoint(server.pinnedAddress()), given(passwordLogin), Cancel()));
        QVERIFY(!tried || layersOf(*tried).last() == QStringLiteral("auth!"));
        QCOMPARE(server.ticketsGiven, 1); // the half one, which lets nobody in
    }

    /// The chain holds the name, before and after; never the secret.
    void whatIsKeptIsRecordedByName()
    {
        ConsoleFixture console(withKeychain());
        QVERIFY(console.isOpen());
        ui::LoginLink &logins = console.links().logins;
        const QString reference = QStringLiteral("keychain:cluster/home");
        QVERIFY(console.get(logins.keep(reference, given(tokenLogin), Cancel())));
        QCOMPARE(m_keychain->count(), std::size_t(1));
        QVERIFY(console.get(logins.forget(reference, Cancel())));
        QCOMPARE(m_keychain->count(), std::size_t(0));
        audit::Page newest;
        newest.limit = 10;
        const auto entries = console.get(console.links().record.list({}, newest, Cancel()));
        QVERIFY(entries);
        QStringList written;
        for (const audit::ListedEntry &listed : *entries) {
            QVERIFY(listed.entry);
            const audit::EntryDraft &what = listed.entry->what;
            QVERIFY(!QJsonDocument(what.parameters).toJson().contains("8f0a9c3e"));
            if (what.action.startsWith(QStringLiteral("secret.")))
                written.prepend(what.action + QLatin1Char(' ') + what.target + QLatin1Char(' ') + what.result);
        }
        QCOMPARE(written, QStringList({QStringLiteral("secret.kept wingman://secret/cluster/home begun"),
                                       QStringLiteral("secret.kept wingman://secret/cluster/home ok"),
                                       QStringLiteral("secret.forgotten wingman://secret/cluster/home begun"),
                                       QStringLiteral("secret.forgotten wingman://secret/cluster/home ok")}));
        QVERIFY(!console.get(logins.keep(QStringLiteral("file:/tmp/x"), given("x"), Cancel())));
    }

    void whoMayNotKeepsNothing_data()
    {
        QTest::addColumn<QString>("variable");
        QTest::addColumn<Code>("code");
        QTest::newRow("a viewer") << QStringLiteral("AUTH_ENABLED") << Code::PermissionDenied;
        QTest::newRow("read-only") << QStringLiteral("WINGMAN_READ_ONLY") << Code::ReadOnlyMode;
    }
    void whoMayNotKeepsNothing()
    {
        QFETCH(const QString, variable);
        QFETCH(const Code, code);
        ConsoleOptions options = withKeychain();
        options.environment.insert(variable, QStringLiteral("true"));
        ConsoleFixture console(options);
        QVERIFY(console.isOpen());
        const QString reference = QStringLiteral("keychain:cluster/home");
        const auto kept = console.get(console.links().logins.keep(reference, given(tokenLogin), Cancel()));
        QVERIFY(!kept);
        QCOMPARE(kept.error().code, code);
        const auto forgotten = console.get(console.links().logins.forget(reference, Cancel()));
        QVERIFY(!forgotten);
        QCOMPARE(forgotten.error().code, code);
        QCOMPARE(m_keychain->count(), std::size_t(0));
    }

    void filesAreTakenOver()
    {
        const QTemporaryDir home;
        QFile file(home.filePath(QStringLiteral("proxmox_api_token")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(tokenLogin + '\n') > 0);
        file.close();
        ConsoleFixture console(withKeychain());
        QVERIFY(console.isOpen());
        const auto found = console.get(console.links().logins.import(home.path(), Cancel()));
        QVERIFY(found);
        QCOMPARE(found->user, QStringLiteral("root@pam"));
        QCOMPARE(found->tokenName, QStringLiteral("console"));
        QCOMPARE(QByteArray(found->login->bytes().data(), qsizetype(found->login->bytes().size())), tokenLogin);
        QVERIFY(!console.get(console.links().logins.import(home.filePath(QStringLiteral("none")), Cancel())));
    }

    /// Through the door: planned, typed, done, proven, and only the names are in the chain.
    void filesAreRemovedThroughTheDoor()
    {
        const QTemporaryDir home;
        for (const char *name : {"proxmox_api_token", "proxmox_password", "wingman_auth_secret"}) {
            QFile file(home.filePath(QString::fromLatin1(name)));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(tokenLogin) > 0);
        }
        const auto target = configuration::secretFilesIn(home.path());
        if (!target)
            QSKIP("the temporary folder's path cannot be the name of a target");
        ConsoleFixture console(withKeychain());
        QVERIFY(console.isOpen());
        ui::WorkLink &work = console.links().work;
        const auto id = operations::OperationId::parse(QStringLiteral("wingman.secret-files.remove")).value();
        QVERIFY(!console.get(work.plan({id, {*target}, {}, {}, {}}, Cancel()))); // which of them has to be said
        const operations::Parameters other{{QStringLiteral("files"), QStringLiteral("wingman_auth_secret")}};
        QVERIFY(!console.get(work.plan({id, {*target}, other, {}, {}}, Cancel())));
        const operations::Parameters files{{QStringLiteral("files"), QStringLiteral("proxmox_api_token")}};
        const auto planned = console.get(work.plan({id, {*target}, files, {}, {}}, Cancel()));
        QVERIFY2(planned, planned ? "" : qPrintable(planned.error().sentence()));
        const QString phrase = work.confirmationPhrase(planned->plan);
        QVERIFY(!phrase.isEmpty());
        QVERIFY(!console.get(work.run(planned->plan.id, {}, Cancel()))); // not typed
        QVERIFY(QFile::exists(home.filePath(QStringLiteral("proxmox_api_token"))));
        const auto done = console.get(work.run(planned->plan.id, phrase, Cancel()));
        QVERIFY2(done, done ? "" : qPrintable(done.error().sentence()));
        QCOMPARE(done->state, execution::State::Succeeded);
        QVERIFY(!QFile::exists(home.filePath(QStringLiteral("proxmox_api_token"))));
        QVERIFY(QFile::exists(home.filePath(QStringLiteral("proxmox_password")))); // nobody has asked for it to go
        QVERIFY(QFile::exists(home.filePath(QStringLiteral("wingman_auth_secret"))));
    }
};

QTEST_MAIN(tst_LoginConsole)
#include "tst_login_console.moc"
