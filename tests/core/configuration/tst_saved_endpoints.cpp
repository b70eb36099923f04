// SPDX-License-Identifier: GPL-3.0-or-later
#include "configuration/saved_endpoints.h"

#include <QTest>

using namespace wingman;
using namespace wingman::configuration;
using inventory::Endpoint;
using inventory::Platform;

namespace {

Endpoint endpoint(const char *name, const char *address, Platform platform = Platform::Docker)
{
    return Endpoint{EndpointId::parse(QString::fromLatin1(name)).value(),
                    platform,
                    QString::fromUtf8(address),
                    QStringLiteral("saved"),
                    false,
                    {},
                    {},
                    {},
                    {},
                    {}};
}

Endpoint withTls(Endpoint endpoint)
{
    endpoint.tlsCa = QStringLiteral("/home/a/.docker/ca.pem");
    endpoint.tlsCertificate = QStringLiteral("/home/a/.docker/cert.pem");
    endpoint.tlsKey = QStringLiteral("C:/Users/a/key.pem");
    return endpoint;
}

Endpoint withCredential(const char *credential)
{
    Endpoint cluster = endpoint("home", "https://pve1:8006", Platform::Proxmox);
    cluster.credential = QString::fromUtf8(credential);
    return cluster;
}

} // namespace

class tst_SavedEndpoints : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void validates_data()
    {
        QTest::addColumn<Endpoint>("endpoint");
        QTest::addColumn<QString>("problemWith"); // empty: valid
        const auto row = [](const char *name, const Endpoint &value, const char *parameter) {
            QTest::newRow(name) << value << QString::fromLatin1(parameter);
        };
        row("a socket", endpoint("lab", "unix:///run/docker.sock"), "");
        const auto inside = [](Endpoint one, const char *guest) {
            one.guest = QLatin1String(guest);
            return one;
        };
        row("an engine in a guest", inside(endpoint("lab", "unix:///run/docker.sock"), "proxmox://home/pve1/lxc/110"),
            "");
        row("an engine in a node", inside(endpoint("lab", "unix:///run/docker.sock"), "proxmox://home/node/pve1"),
            "guest");
        row("an engine in anything", inside(endpoint("lab", "unix:///run/docker.sock"), "110"), "guest");
        row("a socket without path", endpoint("lab", "unix:///"), "address");
        row("a relative socket", endpoint("lab", "unix://docker.sock"), "address");
        row("a named pipe", endpoint("lab", "npipe:////./pipe/docker_engine"), "");
        row("a pipe of another machine", endpoint("lab", "npipe:////server/pipe/docker"), "address");
        row("TCP with mutual TLS", withTls(endpoint("lab", "tcp://10.0.0.5:2376")), "");
        row("TCP with mutual TLS by IPv6", withTls(endpoint("lab", "tcp://[fd00::5]:2376")), "");
        row("plain TCP on this machine", endpoint("lab", "tcp://127.0.0.1:2375"), "");
        row("plain TCP to another machine", endpoint("lab", "tcp://10.0.0.5:2375"), "tls_ca");
        row("a name that only begins like this machine", endpoint("lab", "tcp://localhost.evil.example:2375"),
            "tls_ca");
        row("TCP without port", withTls(endpoint("lab", "tcp://10.0.0.5")), "address");
        row("TCP with port 0", withTls(endpoint("lab", "tcp://10.0.0.5:0")), "address");
        row("TCP with port 65536", withTls(endpoint("lab", "tcp://10.0.0.5:65536")), "address");
        row("TCP with a path", withTls(endpoint("lab", "tcp://10.0.0.5:2376/v1.41")), "address");
        row("TCP without host", withTls(endpoint("lab", "tcp://:2376")), "address");
        row("a password in the address", withTls(endpoint("lab", "tcp://root:hunter2@10.0.0.5:2376")), "address");
        row("ssh comes later", endpoint("lab", "ssh://root@host"), "address");
        row("plain http", endpoint("lab", "http://10.0.0.5:2375"), "address");
        row("no scheme", endpoint("lab", "/run/docker.sock"), "address");
        row("nothing", endpoint("lab", ""), "address");
        row("a space", endpoint("lab", "unix:///run/my docker.sock"), "address");
        row("a control character", endpoint("lab", "unix:///run/\x1b[2J"), "address");
        row("TLS on a socket", withTls(endpoint("lab", "unix:///run/docker.sock")), "tls_ca");
        row("the default engine's name", endpoint("local", "unix:///run/docker.sock"), "name");
        row("our own name", endpoint("wingman", "unix:///run/docker.sock"), "name");
        Endpoint half = withTls(endpoint("lab", "tcp://10.0.0.5:2376"));
        half.tlsKey.clear();
        row("two of the three files", half, "tls_ca");
        Endpoint relative = withTls(endpoint("lab", "tcp://10.0.0.5:2376"));
        relative.tlsKey = QStringLiteral("key.pem");
        row("a relative file", relative, "tls_key");
        Endpoint named = withTls(endpoint("lab", "tcp://10.0.0.5:2376"));
        named.tlsServerName = QStringLiteral("docker.example");
        row("another name in the certificate", named, "");
        named.tlsServerName = QStringLiteral("*.example");
        row("a star in that name", named, "tls_server_name");
        row("a cluster", endpoint("home", "https://pve1.example:8006", Platform::Proxmox), "");
        row("a cluster with a slash", endpoint("home", "https://pve1.example:8006/", Platform::Proxmox), "");
        const QString pinned =
            QStringLiteral("https://pve1:8006#") + QStringLiteral("AB:").repeated(31) + QStringLiteral("AB");
        row("a cluster with a pinned certificate", endpoint("home", qPrintable(pinned), Platform::Proxmox), "");
        row("a cluster of several nodes",
            endpoint("home", qPrintable(pinned + QStringLiteral(",https://pve2:8006")), Platform::Proxmox), "");
        row("a cluster with half a pin", endpoint("home", "https://pve1:8006#AB:CD", Platform::Proxmox), "address");
        row("a cluster whose second node is nothing", endpoint("home", "https://pve1:8006,", Platform::Proxmox),
            "address");
        row("a cluster over plain http", endpoint("home", "http://pve1:8006", Platform::Proxmox), "address");
        row("a cluster with a path", endpoint("home", "https://pve1:8006/api2/json", Platform::Proxmox), "address");
        row("a cluster with a query", endpoint("home", "https://pve1:8006/?x=1", Platform::Proxmox), "address");
        row("a credential in the keychain", withCredential("keychain:proxmox_api_token"), "");
        row("a credential in a file", withCredential("file:/etc/wingman/token"), "");
        row("a credential from systemd", withCredential("systemd:token"), "");
        row("a token itself", withCredential("root@pam!wingman:0a1b2c3d-0000-0000-0000-000000000000"), "credential");
        row("a token behind a scheme", withCredential("keychain:root@pam!wingman=0a1b"), "credential");
        row("a scheme alone", withCredential("keychain:"), "credential");
        row("a token's value behind the path of a file",
            withCredential("file:/etc/wingman/user,0a1b2c3d-0000-0000-0000-000000000000"), "credential");
        row("a relative credential file", withCredential("file:token"), "credential");
    }
    void validates()
    {
        QFETCH(Endpoint, endpoint);
        QFETCH(QString, problemWith);
        const auto valid = validateEndpoint(endpoint);
        QCOMPARE(valid.has_value(), problemWith.isEmpty());
        if (valid)
            return;
        QCOMPARE(valid.error().code, Code::ParameterInvalid);
        QCOMPARE(valid.error().arguments.text(u"parameter"), problemWith);
        QVERIFY(!valid.error().sentence().contains(QStringLiteral("hunter2")));
        QVERIFY(!valid.error().sentence().contains(QStringLiteral("0a1b")));
    }

    void comesBackFromJson()
    {
        SavedEndpoints saved;
        for (const Endpoint &one : {withTls(endpoint("lab", "tcp://10.0.0.5:2376")), withCredential("keychain:token")})
            saved.insert(one.id, one);
        QCOMPARE(savedEndpointsFromJson(toJson(saved)).value(), saved);
    }

    void jsonIsReadStrictly()
    {
        const Endpoint one = endpoint("lab", "unix:///run/docker.sock");
        const QJsonObject good = toJson(SavedEndpoints{{one.id, one}});
        QVERIFY(savedEndpointsFromJson(good).has_value());
        QVERIFY(!savedEndpointsFromJson({}));
        const auto spoiled = [&](const char *key, const QJsonValue &value) {
            QJsonObject all = good;
            QJsonObject endpoints = all.value(QStringLiteral("endpoints")).toObject();
            QJsonObject lab = endpoints.value(QStringLiteral("lab")).toObject();
            lab.insert(QString::fromLatin1(key), value);
            endpoints.insert(QStringLiteral("lab"), lab);
            all.insert(QStringLiteral("endpoints"), endpoints);
            return all;
        };
        QVERIFY(!savedEndpointsFromJson(spoiled("platform", QStringLiteral("wingman"))));
        QVERIFY(!savedEndpointsFromJson(spoiled("address", 7)));
        QVERIFY(!savedEndpointsFromJson(spoiled("address", QStringLiteral("tcp://10.0.0.5:2375"))));
        QVERIFY(!savedEndpointsFromJson(spoiled("token", QStringLiteral("x"))));
    }
};

QTEST_APPLESS_MAIN(tst_SavedEndpoints)
#include "tst_saved_endpoints.moc"
