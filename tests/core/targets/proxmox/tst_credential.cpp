// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/proxmox/credential.h"

#include "support/async.h"
#include "support/memory_secret_store.h"

#include <QTest>

using namespace wingman;
using namespace wingman::targets::proxmox;
using namespace std::chrono_literals;
using wingman::test::await;
using wingman::test::MemorySecretStore;

namespace {

QString text(const char *words)
{
    return QString::fromLatin1(words);
}

} // namespace

class tst_Credential : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void references_data()
    {
        QTest::addColumn<QString>("credential");
        QTest::addColumn<QString>("name"); // or the code
        QTest::newRow("a token in one") << text("keychain:whole") << text("root@pam!console");
        QTest::newRow("a user and a password") << text("keychain:user,keychain:password") << text("root@pam");
        QTest::newRow("three parts") << text("keychain:user,keychain:token_name,keychain:value")
                                     << text("root@pam!console");
        QTest::newRow("none") << QString() << text("INVALID_INPUT");
        QTest::newRow("four") << text("keychain:user,keychain:user,keychain:user,keychain:user")
                              << text("INVALID_INPUT");
        QTest::newRow("no reference") << text("root@pam!console:8f0a") << text("INVALID_INPUT");
        QTest::newRow("one that is not there") << text("keychain:nothing") << text("SECRET_NOT_FOUND");
        QTest::newRow("a part that is not there") << text("keychain:user,keychain:nothing") << text("SECRET_NOT_FOUND");
        QTest::newRow("a user that is none") << text("keychain:password,keychain:value") << text("INVALID_INPUT");
    }
    void references()
    {
        QFETCH(QString, credential);
        QFETCH(QString, name);
        const auto store = std::make_shared<MemorySecretStore>();
        store->put(text("whole"), "root@pam!console:8f0a-9c");
        store->put(text("user"), "root@pam\n");
        store->put(text("token_name"), "console\n");
        store->put(text("value"), "8f0a-9c");
        store->put(text("password"), "p: w!d");
        const auto source = loginSource(store, credential);
        const auto login = source ? await((*source)(Deadline::after(5s), Cancel())) : Result<Login>(propagate(source));
        QCOMPARE(login ? login->name() : codeName(login.error().code), name);
        if (!login)
            QVERIFY(!login.error().sentence().contains(text("8f0a")) &&
                    !login.error().sentence().contains(text("w!d")));
    }
    void itIsReadAgainEachTime()
    {
        const auto store = std::make_shared<MemorySecretStore>();
        store->put(text("pve"), "root@pam:old");
        const auto source = loginSource(store, text("keychain:pve"));
        QVERIFY(source);
        const auto sizeNow = [&] { return await((*source)(Deadline::after(5s), Cancel()))->secret.size(); };
        QCOMPARE(sizeNow(), 3U);
        store->put(text("pve"), "root@pam:changed");
        QCOMPARE(sizeNow(), 7U);
        store->failWith(Error{Code::KeychainLocked, {}});
        QCOMPARE(await((*source)(Deadline::after(5s), Cancel())).error().code, Code::KeychainLocked);
    }
};

QTEST_GUILESS_MAIN(tst_Credential)
#include "tst_credential.moc"
