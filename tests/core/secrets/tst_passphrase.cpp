// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/passphrase.h"

#include <QTest>

using namespace wingman;
using namespace wingman::secrets;

namespace {

constexpr PassphraseCost little{1, 8192};

SecretBytes secret(const char *text)
{
    QByteArray bytes(text);
    return SecretBytes::takeFrom(bytes);
}

} // namespace

class tst_Passphrase : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// product.md: Argon2id, 64 MiB, 3 passes.
    void itCostsWhatItShould()
    {
        const auto hash = hashPassphrase(secret("a few words in a row"));
        QVERIFY(hash.has_value());
        QVERIFY2(hash->startsWith("$argon2id$v=19$m=65536,t=3,p=1$"), hash->constData());
        QVERIFY(passphraseMatches(*hash, secret("a few words in a row")));
        QVERIFY(!passphraseMatches(*hash, secret("a few words in a raw")));
    }

    /// Made by the reference implementation: argon2 somesaltsomesalt -id -t 3 -k 65536 -p 1 -e
    void othersHashesAreRead()
    {
        const QByteArray hash =
            "$argon2id$v=19$m=65536,t=3,p=1$c29tZXNhbHRzb21lc2FsdA$1AsYjVRIjx3K9B5uQenlmGlNu+DZxssfJ9VoKV44oIo";
        QVERIFY(passphraseMatches(hash, secret("correct horse battery")));
        QVERIFY(!passphraseMatches(hash, secret("correct horse batterY")));
        QVERIFY(!passphraseMatches(hash, SecretBytes()));
    }

    void theSamePassphraseIsKeptDifferentlyEachTime()
    {
        const auto one = hashPassphrase(secret("a few words in a row"), little);
        const auto two = hashPassphrase(secret("a few words in a row"), little);
        QVERIFY(one && two);
        QVERIFY(*one != *two);
        QVERIFY(!one->contains("words"));
    }

    void whatIsNoHashMatchesNothing_data()
    {
        QTest::addColumn<QByteArray>("hash");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a word") << QByteArray("letmein");
        QTest::newRow("cut") << QByteArray("$argon2id$v=19$m=65536,t=3,p=1$c29tZXNhbHRzb21lc2FsdA");
        QTest::newRow("another way") << QByteArray("$2y$10$abcdefghijklmnopqrstuu");
        QTest::newRow("far too long") << QByteArray("$argon2id$") + QByteArray(5000, 'a');
        QTest::newRow("more memory than there is")
            << QByteArray("$argon2id$v=19$m=4000000000,t=3,p=1$c29tZXNhbHRzb21lc2FsdA$"
                          "1AsYjVRIjx3K9B5uQenlmGlNu+DZxssfJ9VoKV44oIo");
    }
    void whatIsNoHashMatchesNothing()
    {
        QFETCH(const QByteArray, hash);
        QVERIFY(!passphraseMatches(hash, secret("correct horse battery")));
    }

    void withoutTheMemoryThereIsNoHash()
    {
        const auto hash = hashPassphrase(secret("a few words in a row"), {1, std::size_t{1} << 60U});
        QVERIFY(!hash);
        QCOMPARE(hash.error().code, Code::Internal);
    }
};

QTEST_APPLESS_MAIN(tst_Passphrase)
#include "tst_passphrase.moc"
