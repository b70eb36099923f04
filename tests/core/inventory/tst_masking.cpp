// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/masking.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace wingman;
using namespace wingman::inventory;

namespace {

/// As an engine describes a container, with a secret wherever one can stand.
const QByteArray container = R"({
  "Id": "3f8a", "Name": "/web", "RestartCount": 3, "Path": "docker-entrypoint.sh",
  "Args": ["--password", "planted-1"],
  "State": {"Status": "running", "Running": true, "Health": {"Status": "healthy", "FailingStreak": 0,
            "Log": [{"ExitCode": 0, "Start": "2026-01-02T03:04:05Z", "Output": "token=planted-2"}]}},
  "Config": {"Image": "nginx:1.25", "Env": ["PATH=/usr/bin", "DB_PASSWORD=planted-3", "planted-4"],
             "Cmd": ["serve", "planted-5"], "Entrypoint": ["/bin/sh", "-c", "planted-6"],
             "Healthcheck": {"Test": ["CMD-SHELL", "curl -u planted-7"], "Interval": 30000},
             "Labels": {"wingman.test": "true", "com.docker.compose.project": "shop",
                        "traefik.http.middlewares.auth.basicauth.users": "planted-8"}},
  "HostConfig": {"NetworkMode": "bridge", "Binds": ["/srv/web:/data:ro"],
                 "LogConfig": {"Type": "splunk", "Config": {"splunk-token": "planted-9"}},
                 "Annotations": {"note": "planted-10"},
                 "Mounts": [{"Type": "volume", "VolumeOptions": {"DriverConfig": {"Name": "nfs",
                             "Options": {"o": "username=a,password=planted-11"}}}}]},
  "NetworkSettings": {"Networks": {"shop": {"DriverOpts": {"key": "planted-12"}, "IPAddress": "172.18.0.2"}}}
})";

/// As a cluster describes a guest.
const QByteArray guest = R"({"vmid": 100, "name": "gate", "cores": 2, "cipassword": "planted-13",
  "sshkeys": "planted-14", "net0": "virtio,bridge=vmbr0", "args": "-planted planted-15"})";

QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

/// Keys and sizes at every level; texts do not matter.
bool sameStructure(const QJsonValue &left, const QJsonValue &right)
{
    if (left.type() != right.type())
        return false;
    if (left.isArray()) {
        const QJsonArray a = left.toArray(), b = right.toArray();
        if (a.size() != b.size())
            return false;
        for (qsizetype i = 0; i < a.size(); ++i) {
            if (!sameStructure(a.at(i), b.at(i)))
                return false;
        }
    }
    if (left.isObject()) {
        const QJsonObject a = left.toObject(), b = right.toObject();
        if (a.keys() != b.keys())
            return false;
        for (const QString &key : a.keys()) {
            if (!sameStructure(a.value(key), b.value(key)))
                return false;
        }
    }
    return left.isString() || left.isArray() || left.isObject() || left == right;
}

} // namespace

class tst_Masking : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hidesEveryPlantedSecretAndKeepsTheStructure_data()
    {
        QTest::addColumn<QByteArray>("description");
        QTest::newRow("a container") << container;
        QTest::newRow("a guest") << guest;
        QTest::newRow("a list") << QByteArray("[" + container + "]");
    }
    void hidesEveryPlantedSecretAndKeepsTheStructure()
    {
        QFETCH(QByteArray, description);
        QVERIFY(description.contains("planted"));
        const auto shown = masked(description);
        QVERIFY(shown);
        QVERIFY2(!shown->contains("planted"), shown->constData());
        const auto before = QJsonDocument::fromJson(description);
        const auto after = QJsonDocument::fromJson(*shown);
        QVERIFY(sameStructure(before.isArray() ? QJsonValue(before.array()) : QJsonValue(before.object()),
                              after.isArray() ? QJsonValue(after.array()) : QJsonValue(after.object())));
    }
    void keepsWhatPeopleLookFor()
    {
        const QJsonObject shown = object(masked(container).value());
        QCOMPARE(shown.value(u"Id").toString(), QStringLiteral("3f8a"));
        QCOMPARE(shown.value(u"RestartCount").toInt(), 3);
        QCOMPARE(shown.value(u"State").toObject().value(u"Status").toString(), QStringLiteral("running"));
        const QJsonObject config = shown.value(u"Config").toObject();
        QCOMPARE(config.value(u"Image").toString(), QStringLiteral("nginx:1.25"));
        QCOMPARE(config.value(u"Env").toArray().at(1).toString(), QStringLiteral("DB_PASSWORD=") + hiddenText);
        QCOMPARE(config.value(u"Labels").toObject().value(u"wingman.test").toString(), QStringLiteral("true"));
        QCOMPARE(config.value(u"Labels").toObject().value(u"com.docker.compose.project").toString(),
                 QStringLiteral("shop"));
        const QJsonObject host = shown.value(u"HostConfig").toObject();
        QCOMPARE(host.value(u"NetworkMode").toString(), QStringLiteral("bridge"));
        QCOMPARE(host.value(u"LogConfig").toObject().value(u"Type").toString(), QStringLiteral("splunk"));
        QCOMPARE(object(masked(guest).value()).value(u"net0").toString(), QStringLiteral("virtio,bridge=vmbr0"));
    }
    void whatIsNoJsonIsNotShown()
    {
        for (const char *text : {"", "planted", "{\"Env\": [\"A=planted\"]", "\"planted\""}) {
            const auto shown = masked(text);
            QVERIFY2(!shown, text);
            QCOMPARE(shown.error().code, Code::ProtocolError);
            QVERIFY(!shown.error().sentence().contains(QStringLiteral("planted")));
        }
    }
};

QTEST_GUILESS_MAIN(tst_Masking)
#include "tst_masking.moc"
