// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/proxmox/address.h"

#include <QTest>

using namespace wingman;
using namespace wingman::targets::proxmox;

class tst_Address : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void addresses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("read"); // empty: refused
        const QString pin = QStringLiteral("ab").repeated(32);
        QTest::newRow("one") << QStringLiteral("https://pve1:8006") << QStringList{QStringLiteral("https://pve1:8006")};
        QTest::newRow("the usual port") << QStringLiteral("https://pve1/")
                                        << QStringList{QStringLiteral("https://pve1:8006")};
        QTest::newRow("sixteen bytes") << QStringLiteral("https://[fe80::1]:8006")
                                       << QStringList{QStringLiteral("https://[fe80::1]:8006")};
        QTest::newRow("several, each with its own pin or none")
            << QStringLiteral("https://pve1#%1, https://pve2:443").arg(pin)
            << QStringList{QStringLiteral("https://pve1:8006 pinned"), QStringLiteral("https://pve2:443")};
        QTest::newRow("nothing") << QString() << QStringList();
        QTest::newRow("not secure") << QStringLiteral("http://pve1:8006") << QStringList();
        QTest::newRow("a path") << QStringLiteral("https://pve1:8006/api2") << QStringList();
        QTest::newRow("a user in it") << QStringLiteral("https://root:pw@pve1:8006") << QStringList();
        QTest::newRow("half a pin") << QStringLiteral("https://pve1#abcd") << QStringList();
        QTest::newRow("twice") << QStringLiteral("https://pve1,https://pve1:8006") << QStringList();
        QTest::newRow("one of them is nothing") << QStringLiteral("https://pve1,") << QStringList();
        QTest::newRow("no such port") << QStringLiteral("https://pve1:0") << QStringList();
    }
    void addresses()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, read);
        const auto addresses = parseAddresses(text);
        QStringList got;
        if (addresses) {
            for (const NodeAddress &address : *addresses)
                got.append(address.text() + (address.pin ? QStringLiteral(" pinned") : QString()));
        } else {
            QVERIFY(!addresses.error().sentence().contains(QStringLiteral("pw")));
        }
        QCOMPARE(got, read);
    }
};

QTEST_GUILESS_MAIN(tst_Address)
#include "tst_address.moc"
