// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/secret_resolver.h"
#include "support/async.h"
#include "support/memory_secret_store.h"

#include <QTest>

using namespace wingman;
using namespace wingman::secrets;
using namespace std::chrono_literals;
using wingman::test::await;
using wingman::test::MemorySecretStore;

class tst_SecretResolver : public QObject
{
    Q_OBJECT

    std::shared_ptr<MemorySecretStore> m_keychain;
    std::shared_ptr<MemorySecretStore> m_files;
    std::unique_ptr<SecretResolver> m_resolver;

    Result<SecretBytes> read(const char *reference) const
    {
        return await(m_resolver->read(SecretRef::parse(QString::fromLatin1(reference)).value(), Deadline::after(1min),
                                      Cancel()));
    }
    static SecretBytes bytes(QByteArray text) { return SecretBytes::takeFrom(text); }

private Q_SLOTS:
    void init()
    {
        m_keychain = std::make_shared<MemorySecretStore>();
        m_files = std::make_shared<MemorySecretStore>();
        m_resolver = std::make_unique<SecretResolver>(m_keychain, m_files);
        m_keychain->put(QStringLiteral("a"), "from the keychain");
        m_files->put(QStringLiteral("/a"), "from a file");
        m_files->put(QStringLiteral("a"), "from a credential");
    }
    void eachToItsStore()
    {
        QVERIFY(read("keychain:a").value() == bytes("from the keychain"));
        QVERIFY(read("file:/a").value() == bytes("from a file"));
        QVERIFY(read("systemd:a").value() == bytes("from a credential"));
    }
    void neverTriesTheOther()
    {
        m_keychain->failWith(Error{Code::KeychainLocked, {}});
        QCOMPARE(read("keychain:a").error().code, Code::KeychainLocked);
        QVERIFY(read("file:/a").has_value());
        QCOMPARE(await(m_resolver->availability(Deadline::after(1min), Cancel())).error().code, Code::KeychainLocked);
        const auto ref = SecretRef::parse(QStringLiteral("keychain:new")).value();
        QCOMPARE(await(m_resolver->write(ref, bytes("x"), Deadline::after(1min), Cancel())).error().code,
                 Code::KeychainLocked);
        QCOMPARE(m_keychain->count() + m_files->count(), std::size_t(3));
    }
    void writesAndRemoves()
    {
        const auto ref = SecretRef::parse(QStringLiteral("keychain:new")).value();
        QVERIFY(await(m_resolver->write(ref, bytes("x"), Deadline::after(1min), Cancel())).has_value());
        QVERIFY(read("keychain:new").value() == bytes("x"));
        QVERIFY(await(m_resolver->remove(ref, Deadline::after(1min), Cancel())).has_value());
        QCOMPARE(read("keychain:new").error().code, Code::SecretNotFound);
        QVERIFY(await(m_resolver->availability(Deadline::after(1min), Cancel())).has_value());
    }
};

QTEST_GUILESS_MAIN(tst_SecretResolver)
#include "tst_secret_resolver.moc"
