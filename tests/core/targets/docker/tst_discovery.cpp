// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/docker/discovery.h"

#include "targets/docker/connect.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace wingman;
using namespace wingman::targets::docker;

namespace {

void put(const QString &path, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

QString idOf(const char *name)
{
    return QString::fromLatin1(QCryptographicHash::hash(name, QCryptographicHash::Sha256).toHex());
}

/// A home with the contexts "lab" (TLS), "desk" (a socket), "far" (ssh), "loose" (no verification) and "broken".
void furnish(const QString &home)
{
    const QString meta = home + QStringLiteral("/.docker/contexts/meta/%1/meta.json");
    put(meta.arg(idOf("lab")),
        R"({"Name":"lab","Metadata":{"Description":"The lab"},"Endpoints":{"docker":{"Host":"tcp://lab.example:2376","SkipTLSVerify":false}}})");
    put(meta.arg(idOf("desk")),
        R"({"Name":"desk","Metadata":{},"Endpoints":{"docker":{"Host":"unix:///home/me/desk.sock"}}})");
    put(meta.arg(idOf("far")), R"({"Name":"far","Endpoints":{"docker":{"Host":"ssh://me@far"}}})");
    put(meta.arg(idOf("loose")),
        R"({"Name":"loose","Endpoints":{"docker":{"Host":"tcp://loose:2376","SkipTLSVerify":true}}})");
    put(meta.arg(idOf("broken")), "{");
    put(home + QStringLiteral("/.docker/contexts/tls/%1/docker/ca.pem").arg(idOf("lab")), "x");
    put(home + QStringLiteral("/.docker/contexts/tls/%1/docker/cert.pem").arg(idOf("lab")), "x");
    put(home + QStringLiteral("/.docker/contexts/tls/%1/docker/key.pem").arg(idOf("lab")), "x");
    put(home + QStringLiteral("/certificates/ca.pem"), "x");
    put(home + QStringLiteral("/certificates/cert.pem"), "x");
    put(home + QStringLiteral("/certificates/key.pem"), "x");
    QDir().mkpath(home + QStringLiteral("/empty"));
}

using Environment = QMap<QString, QString>;

} // namespace

Q_DECLARE_METATYPE(Environment)

class tst_Discovery : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void choices_data()
    {
        QTest::addColumn<QString>("asked");
        QTest::addColumn<Environment>("environment");
        QTest::addColumn<QByteArray>("config"); // config.json
        QTest::addColumn<QStringList>("sockets");
        QTest::addColumn<QString>("address"); // or the error's code
        QTest::addColumn<QString>("source");
        const QString host = QStringLiteral("DOCKER_HOST");
        const QString context = QStringLiteral("DOCKER_CONTEXT");
        const QByteArray current = R"({"currentContext":"desk","auths":{}})";
        const QStringList usual{QStringLiteral("/var/run/docker.sock")};
        const QString flag = QStringLiteral("--endpoint");
        const QString desk = QStringLiteral("unix:///home/me/desk.sock");
        const QString invalid = codeName(Code::InvalidInput);
        const QString unsupported = codeName(Code::Unsupported);
        const Environment everything{{host, QStringLiteral("tcp://env:2375")}, {context, QStringLiteral("lab")}};

        QTest::newRow("what is asked for wins over everything")
            << QStringLiteral("unix:///x.sock") << everything << current << usual << QStringLiteral("unix:///x.sock")
            << flag;
        QTest::newRow("a context that is asked for")
            << QStringLiteral("desk") << everything << QByteArray() << usual << desk << QStringLiteral("context desk");
        QTest::newRow("DOCKER_HOST wins over contexts")
            << QString() << everything << current << usual << QStringLiteral("tcp://env:2375") << host;
        QTest::newRow("DOCKER_CONTEXT wins over the current one")
            << QString() << Environment{{context, QStringLiteral("lab")}} << current << usual
            << QStringLiteral("tcp://lab.example:2376") << QStringLiteral("context lab");
        QTest::newRow("the current context")
            << QString() << Environment{} << current << usual << desk << QStringLiteral("context desk");
        QTest::newRow("DOCKER_CONTEXT=default means none")
            << QString() << Environment{{context, QStringLiteral("default")}} << current << usual
            << QStringLiteral("unix:///var/run/docker.sock") << QStringLiteral("usual socket");
        QTest::newRow("asked for default: no context either")
            << QStringLiteral("default") << Environment{{context, QStringLiteral("lab")}} << current << usual
            << QStringLiteral("unix:///var/run/docker.sock") << QStringLiteral("usual socket");
        QTest::newRow("the usual socket")
            << QString() << Environment{} << QByteArray() << usual << QStringLiteral("unix:///var/run/docker.sock")
            << QStringLiteral("usual socket");
        QTest::newRow("a rootless engine")
            << QString() << Environment{{QStringLiteral("XDG_RUNTIME_DIR"), QStringLiteral("/run/user/1000")}}
            << QByteArray() << QStringList{QStringLiteral("/run/user/1000/docker.sock")}
            << QStringLiteral("unix:///run/user/1000/docker.sock") << QStringLiteral("usual socket");
        QTest::newRow("rootless Podman")
            << QString() << Environment{{QStringLiteral("XDG_RUNTIME_DIR"), QStringLiteral("/run/user/1000")}}
            << QByteArray() << QStringList{QStringLiteral("/run/user/1000/podman/podman.sock")}
            << QStringLiteral("unix:///run/user/1000/podman/podman.sock") << QStringLiteral("usual socket");
        QTest::newRow("Podman") << QString() << Environment{} << QByteArray()
                                << QStringList{QStringLiteral("/run/podman/podman.sock")}
                                << QStringLiteral("unix:///run/podman/podman.sock") << QStringLiteral("usual socket");
        QTest::newRow("nothing anywhere")
            << QString() << Environment{} << QByteArray() << QStringList{} << codeName(Code::NotFound) << QString();
        QTest::newRow("an empty DOCKER_HOST is none") << QString() << Environment{{host, QStringLiteral(" ")}}
                                                      << current << usual << desk << QStringLiteral("context desk");
        QTest::newRow("a config that is no JSON")
            << QString() << Environment{} << QByteArray("{") << usual << invalid << QString();
        QTest::newRow("a config that is a list")
            << QString() << Environment{} << QByteArray("[]") << usual << invalid << QString();
        QTest::newRow("a config without a current context")
            << QString() << Environment{} << QByteArray("{}") << usual << QStringLiteral("unix:///var/run/docker.sock")
            << QStringLiteral("usual socket");
        QTest::newRow("a context that is not there")
            << QString() << Environment{{context, QStringLiteral("gone")}} << current << usual << invalid << QString();
        QTest::newRow("a context whose name would walk")
            << QStringLiteral("../../lab") << Environment{} << QByteArray() << usual << invalid << QString();
        QTest::newRow("a broken context")
            << QStringLiteral("broken") << Environment{} << QByteArray() << usual << invalid << QString();
        QTest::newRow("ssh is named and refused")
            << QStringLiteral("far") << Environment{} << QByteArray() << usual << unsupported << QString();
        QTest::newRow("verification is never off")
            << QStringLiteral("loose") << Environment{} << QByteArray() << usual << unsupported << QString();
        QTest::newRow("a scheme nobody knows") << QString() << Environment{{host, QStringLiteral("ftp://x")}}
                                               << QByteArray() << usual << unsupported << QString();
        QTest::newRow("an address without a path") << QString() << Environment{{host, QStringLiteral("unix://")}}
                                                   << QByteArray() << usual << invalid << QString();
        QTest::newRow("a version that is none")
            << QString() << Environment{{QStringLiteral("DOCKER_API_VERSION"), QStringLiteral("v2")}} << QByteArray()
            << usual << invalid << QString();
    }
    void choices()
    {
        QFETCH(QString, asked);
        QFETCH(Environment, environment);
        QFETCH(QByteArray, config);
        QFETCH(QStringList, sockets);
        QFETCH(QString, address);
        QFETCH(QString, source);
        QTemporaryDir home;
        furnish(home.path());
        if (!config.isEmpty())
            put(home.filePath(QStringLiteral(".docker/config.json")), config);
        const Surroundings surroundings{asked, environment, home.path(),
                                        [sockets](const QString &path) { return sockets.contains(path); }};
        const auto found = findEngine(surroundings);
        QCOMPARE(found ? found->endpoint.address : codeName(found.error().code), address);
        if (found)
            QCOMPARE(found->endpoint.source, source);
        else
            QVERIFY(!found.error().sentence().contains(u'?'));
    }
    void tlsOfAContext()
    {
        QTemporaryDir home;
        furnish(home.path());
        const auto found = findEngine({QStringLiteral("lab"), {}, home.path(), [](const QString &) { return false; }});
        QVERIFY(found);
        QVERIFY(found->endpoint.tlsCa.endsWith(idOf("lab") + QStringLiteral("/docker/ca.pem")));
        QVERIFY(!found->endpoint.tlsCertificate.isEmpty() && !found->endpoint.tlsKey.isEmpty());
    }
    void tlsOfTheEnvironment()
    {
        QTemporaryDir home;
        furnish(home.path());
        Environment environment{{QStringLiteral("DOCKER_HOST"), QStringLiteral("tcp://engine:2376")},
                                {QStringLiteral("DOCKER_TLS_VERIFY"), QStringLiteral("1")},
                                {QStringLiteral("DOCKER_CERT_PATH"), home.filePath(QStringLiteral("certificates"))}};
        const auto none = [](const QString &) { return false; };
        const auto found = findEngine({{}, environment, home.path(), none});
        QVERIFY(found);
        QCOMPARE(found->endpoint.address, QStringLiteral("https://engine:2376"));
        QCOMPARE(found->endpoint.tlsKey, home.filePath(QStringLiteral("certificates/key.pem")));
        // Asked for TLS without any file: the system's authorities, but never without TLS.
        environment.remove(QStringLiteral("DOCKER_CERT_PATH"));
        QCOMPARE(findEngine({{}, environment, home.path(), none})->endpoint.address,
                 QStringLiteral("https://engine:2376"));
        environment.insert(QStringLiteral("DOCKER_CERT_PATH"), home.filePath(QStringLiteral("empty")));
        QCOMPARE(findEngine({{}, environment, home.path(), none}).error().code, Code::InvalidInput);
    }
    void allContexts()
    {
        QTemporaryDir home;
        furnish(home.path());
        QStringList names;
        for (const Context &context : contexts({{}, {}, home.path(), {}}))
            names.append(context.name);
        QCOMPARE(names, (QStringList{QStringLiteral("desk"), QStringLiteral("far"), QStringLiteral("lab"),
                                     QStringLiteral("loose")}));
    }
    void addresses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("meaning"); // name port, or the error's code
        QTest::newRow("a socket") << QStringLiteral("unix:///var/run/docker.sock")
                                  << QStringLiteral("/var/run/docker.sock 0");
        QTest::newRow("a pipe") << QStringLiteral("npipe:////./pipe/docker_engine")
                                << QStringLiteral("\\\\.\\pipe\\docker_engine 0");
        QTest::newRow("a host") << QStringLiteral("tcp://engine:1234") << QStringLiteral("engine 1234");
        QTest::newRow("a host without a port") << QStringLiteral("tcp://engine") << QStringLiteral("engine 2375");
        QTest::newRow("a secure host without a port")
            << QStringLiteral("https://engine") << QStringLiteral("engine 2376");
        QTest::newRow("sixteen bytes") << QStringLiteral("tcp://[::1]:2375") << QStringLiteral("::1 2375");
        QTest::newRow("a relative socket") << QStringLiteral("unix://docker.sock") << codeName(Code::InvalidInput);
        QTest::newRow("a pipe elsewhere") << QStringLiteral("npipe:////other/pipe/x") << codeName(Code::InvalidInput);
        QTest::newRow("no host") << QStringLiteral("tcp://") << codeName(Code::InvalidInput);
        QTest::newRow("a port that is none") << QStringLiteral("tcp://engine:99999") << codeName(Code::InvalidInput);
        QTest::newRow("a path") << QStringLiteral("tcp://engine:1/x") << codeName(Code::InvalidInput);
        QTest::newRow("a password") << QStringLiteral("tcp://me:hunter2@engine:1") << codeName(Code::InvalidInput);
        QTest::newRow("ssh") << QStringLiteral("ssh://me@engine") << codeName(Code::Unsupported);
        QTest::newRow("nothing") << QString() << codeName(Code::Unsupported);
        QTest::newRow("a NUL") << QStringLiteral("unix:///x") + QChar(0) << codeName(Code::InvalidInput);
    }
    void addresses()
    {
        QFETCH(QString, text);
        QFETCH(QString, meaning);
        const auto address = parseAddress(text);
        QCOMPARE(address ? QStringLiteral("%1 %2").arg(address->name).arg(address->port)
                         : codeName(address.error().code),
                 meaning);
        if (!address)
            QVERIFY(!address.error().sentence().contains(u"hunter2"));
    }
};

QTEST_GUILESS_MAIN(tst_Discovery)
#include "tst_discovery.moc"
