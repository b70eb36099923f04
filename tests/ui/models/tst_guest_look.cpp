// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/guest_look.h"

#include <QTest>

using namespace wingman::ui;

class tst_GuestLook : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatWaitsAndWhereItIs()
    {
        const GuestLook look = guestLookFrom(
            R"({"addresses":["10.0.0.5","fd00::5"],"pending":[{"key":"cores","value":2,"pending":4},)"
            R"({"key":"memory","value":"2048"},{"key":"net1","value":"virtio","delete":1},{"key":"onboot","pending":1}]})");
        QCOMPARE(look.addresses, std::optional(QStringList({QStringLiteral("10.0.0.5"), QStringLiteral("fd00::5")})));
        const QList<PendingChange> expected{{QStringLiteral("cores"), QStringLiteral("2"), QStringLiteral("4")},
                                            {QStringLiteral("net1"), QStringLiteral("virtio"), QString()},
                                            {QStringLiteral("onboot"), QString(), QStringLiteral("1")}};
        QVERIFY(look.pending == std::optional(expected));
    }

    void whatIsNotSaidIsNotKnown_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("no agent, no right") << QByteArray(R"({"status":{}})");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("something else") << QByteArray(R"({"addresses":"10.0.0.5","pending":{"a":1}})");
    }
    void whatIsNotSaidIsNotKnown()
    {
        QFETCH(QByteArray, json);
        const GuestLook look = guestLookFrom(json);
        QVERIFY(!look.addresses && !look.pending);
    }

    void namesAreInert()
    {
        const GuestLook look = guestLookFrom("{\"addresses\":[\"10.0.0.5\u202e\"],\"pending\":[]}");
        QVERIFY(!look.addresses->first().contains(QChar(0x202E)));
        QVERIFY(look.pending->isEmpty());
    }
};

QTEST_APPLESS_MAIN(tst_GuestLook)
#include "tst_guest_look.moc"
