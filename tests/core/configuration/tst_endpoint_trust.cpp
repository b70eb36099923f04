// SPDX-License-Identifier: GPL-3.0-or-later
#include "configuration/endpoint_trust.h"

#include <QTest>

using namespace wingman;
using namespace wingman::configuration;

namespace {

QString pinOf(const QString &byte)
{
    return QStringList(32, byte).join(QLatin1Char(':'));
}

} // namespace

class tst_EndpointTrust : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyThatNodesPinIsReplaced()
    {
        const QString addresses = QStringLiteral("https://pve1:8006#%1,https://pve2:8006#%2,https://pve3:8006")
                                      .arg(pinOf(QStringLiteral("11")), pinOf(QStringLiteral("22")));
        const auto now = withPin(addresses, QStringLiteral("https://pve2:8006"), pinOf(QStringLiteral("ab")));
        QVERIFY(now);
        QCOMPARE(*now, QStringLiteral("https://pve1:8006#%1,https://pve2:8006#%2,https://pve3:8006")
                           .arg(pinOf(QStringLiteral("11")), pinOf(QStringLiteral("AB"))));
        const auto first = withPin(addresses, QStringLiteral("https://pve3:8006"), pinOf(QStringLiteral("33")));
        QVERIFY(first && first->endsWith(QStringLiteral("https://pve3:8006#") + pinOf(QStringLiteral("33"))));
    }

    void whatIsRefused_data()
    {
        QTest::addColumn<QString>("node");
        QTest::addColumn<QString>("fingerprint");
        QTest::addColumn<QString>("code");
        const QString good = pinOf(QStringLiteral("AB"));
        QTest::newRow("another node") << QStringLiteral("https://pve9:8006") << good
                                      << QStringLiteral("PARAMETER_INVALID");
        QTest::newRow("half an address") << QStringLiteral("https://pve1:80") << good
                                         << QStringLiteral("PARAMETER_INVALID");
        QTest::newRow("half a fingerprint")
            << QStringLiteral("https://pve1:8006") << good.left(40) << QStringLiteral("PARAMETER_INVALID");
        QTest::newRow("no digits") << QStringLiteral("https://pve1:8006") << pinOf(QStringLiteral("XY"))
                                   << QStringLiteral("PARAMETER_INVALID");
        QTest::newRow("the same one") << QStringLiteral("https://pve1:8006") << pinOf(QStringLiteral("11"))
                                      << QStringLiteral("CONFLICT");
    }
    void whatIsRefused()
    {
        QFETCH(QString, node);
        QFETCH(QString, fingerprint);
        const QString addresses = QStringLiteral("https://pve1:8006#") + pinOf(QStringLiteral("11"));
        const auto now = withPin(addresses, node, fingerprint);
        QVERIFY(!now);
        QTEST(codeName(now.error().code), "code");
    }

    void theBeginningIsTyped()
    {
        QCOMPARE(trustPhrase(QStringLiteral("abcdef01") + QString(56, QLatin1Char('0'))),
                 QStringLiteral("AB:CD:EF:01"));
        QVERIFY(trustPhrase(QStringLiteral("nothing")).isEmpty());
    }
};

QTEST_APPLESS_MAIN(tst_EndpointTrust)
#include "tst_endpoint_trust.moc"
