// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/proxmox/guest_look.h"

#include <QTest>

using namespace wingman;
using namespace wingman::targets::proxmox;

class tst_GuestLook : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void colorsOfTags_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("colors");
        const auto row = [](const char *name, const char *json, const char *colors) {
            QTest::newRow(name) << QByteArray(json) << QString::fromLatin1(colors);
        };
        row("an object", R"({"data":{"tag-style":{"shape":"full","color-map":"a:FF0000:ffffff;b:00ff00"}}})",
            "a=#ff0000 b=#00ff00");
        row("one text", R"({"data":{"tag-style":"shape=full,color-map=a:ff0000;b:00ff00:000000"}})",
            "a=#ff0000 b=#00ff00");
        row("no style", R"({"data":{"keyboard":"de"}})", "");
        row("nothing at all", R"({"data":null})", "");
        row("no colour of it", R"({"data":{"tag-style":{"color-map":"a:red;b:12345;:ffffff;c;d:0000fg;e:0000ff"}}})",
            "e=#0000ff");
        row("a number in its place", R"({"data":{"tag-style":5}})", "");
        row("a list in its place", R"({"data":[1,2]})", "");
    }
    void colorsOfTags()
    {
        QFETCH(QByteArray, json);
        const auto colors = tagColorsFrom(QStringLiteral("pve"), json);
        QVERIFY(colors);
        QStringList said;
        for (auto it = colors->cbegin(); it != colors->cend(); ++it)
            said.append(it.key() + QLatin1Char('=') + it.value());
        QTEST(said.join(QLatin1Char(' ')), "colors");
    }

    void addressesOfGuests_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("addresses");
        const auto row = [](const char *name, const char *json, const char *addresses) {
            QTest::newRow(name) << QByteArray(json) << QString::fromLatin1(addresses);
        };
        row("of an agent",
            R"({"data":{"result":[{"name":"lo","ip-addresses":[{"ip-address":"127.0.0.1"},{"ip-address":"::1"}]},)"
            R"({"name":"eth0","ip-addresses":[{"ip-address":"10.0.0.5","prefix":24},{"ip-address":"fe80::1%eth0"},)"
            R"({"ip-address":"2001:db8::5"}]}]}})",
            "10.0.0.5 2001:db8::5");
        row("of a container",
            R"({"data":[{"name":"lo","inet":"127.0.0.1/8","inet6":"::1/128"},{"name":"eth0","inet":"10.0.0.7/24"}]})",
            "10.0.0.7");
        row("the same twice",
            R"({"data":{"result":[{"ip-addresses":[{"ip-address":"10.0.0.5"}]},)"
            R"({"ip-addresses":[{"ip-address":"10.0.0.5"}]}]}})",
            "10.0.0.5");
        row("without any", R"({"data":{"result":[{"name":"eth0"}]}})", "");
        row("no agent", R"({"data":null})", "");
        row("what is none", R"({"data":[{"inet":"none"},{"inet":7},5,null]})", "");
    }
    void addressesOfGuests()
    {
        QFETCH(QByteArray, json);
        const auto addresses = addressesFrom(QStringLiteral("pve"), json);
        QVERIFY(addresses);
        QTEST(addresses->join(QLatin1Char(' ')), "addresses");
    }

    void whatIsNoJsonIsSaid()
    {
        QVERIFY(!tagColorsFrom(QStringLiteral("pve"), QByteArrayLiteral("<html>")));
        QVERIFY(!addressesFrom(QStringLiteral("pve"), QByteArrayLiteral("")));
    }
};

QTEST_APPLESS_MAIN(tst_GuestLook)
#include "tst_guest_look.moc"
