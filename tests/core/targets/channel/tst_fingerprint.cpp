// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/channel/fingerprint.h"

#include "support/tls_material.h"

#include <QSslCertificate>
#include <QTest>

using namespace wingman;
using wingman::targets::channel::Fingerprint;

class tst_Fingerprint : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isReadInEveryUsualWriting()
    {
        const QSslCertificate certificate(test::tls::serverCertificate);
        const QString colons = Fingerprint::of(certificate).text();
        QCOMPARE(colons.size(), 95);
        QCOMPARE(QByteArray::fromHex(QString(colons).remove(u':').toLatin1()),
                 certificate.digest(QCryptographicHash::Sha256));
        for (const QString &writing : {colons, colons.toLower(), QString(colons).remove(u':')}) {
            const auto parsed = Fingerprint::parse(writing);
            QVERIFY2(parsed, qPrintable(writing));
            QCOMPARE(parsed->text(), colons);
        }
        QVERIFY(!(Fingerprint::of(certificate) == Fingerprint::of(QSslCertificate(test::tls::elsewhereCertificate))));
    }
    void nothingElseIsOne_data()
    {
        QTest::addColumn<QString>("text");
        const QString good = QStringLiteral("ab").repeated(32);
        QTest::newRow("empty") << QString();
        QTest::newRow("one digit short") << good.chopped(1);
        QTest::newRow("one digit long") << good + QLatin1Char('a');
        QTest::newRow("SHA-1") << QStringLiteral("ab").repeated(20);
        QTest::newRow("a letter that is no digit") << good.chopped(1) + QLatin1Char('g');
        QTest::newRow("a colon at a wrong place") << good.chopped(2) + QStringLiteral(":ab");
        QTest::newRow("a line end") << good + QLatin1Char('\n');
    }
    void nothingElseIsOne()
    {
        QFETCH(QString, text);
        const auto parsed = Fingerprint::parse(text);
        QVERIFY(!parsed && parsed.error().code == Code::InvalidInput);
    }
};

QTEST_GUILESS_MAIN(tst_Fingerprint)
#include "tst_fingerprint.moc"
