// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/found_engines.h"

#include "support/async.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace wingman;
using namespace wingman::app;

namespace {

/// A home folder with what docker, Podman and others leave there.
struct Home
{
    Home() : environment{{QStringLiteral("HOME"), folder.path()}} {}

    void socket(const QString &path)
    {
        const QString whole = folder.filePath(path);
        QDir().mkpath(QFileInfo(whole).path());
        QFile file(whole); // what matters here is that it is there
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot make a file");
    }
    void context(const QString &name, const QString &host, bool skipsVerification = false)
    {
        const QByteArray hash = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex();
        const QString meta = folder.filePath(QStringLiteral(".docker/contexts/meta/%1").arg(QString::fromLatin1(hash)));
        QDir().mkpath(meta);
        QFile file(meta + QStringLiteral("/meta.json"));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot make a context");
        const QJsonObject docker{{QStringLiteral("Host"), host}, {QStringLiteral("SkipTLSVerify"), skipsVerification}};
        file.write(
            QJsonDocument(QJsonObject{{QStringLiteral("Name"), name},
                                      {QStringLiteral("Endpoints"), QJsonObject{{QStringLiteral("docker"), docker}}}})
                .toJson());
    }
    /// Those of this home; the machine's own sockets are not ours to speak of.
    QList<FoundEngine> named(const QList<inventory::Endpoint> &known = {}) const
    {
        QList<FoundEngine> own;
        const auto all = namedEngines(environment, known);
        for (const FoundEngine &one : all) {
            if (!one.endpoint.address.startsWith(QStringLiteral("unix:///run")) &&
                !one.endpoint.address.startsWith(QStringLiteral("unix:///var/run")))
                own.append(one);
        }
        return own;
    }
    QStringList lines(const QList<inventory::Endpoint> &known = {}) const
    {
        QStringList lines;
        for (const FoundEngine &one : named(known))
            lines.append(QStringLiteral("%1 [%2]%3")
                             .arg(one.endpoint.id.text(), one.endpoint.source,
                                  one.known ? QStringLiteral(" known") : QString()));
        return lines;
    }

    QTemporaryDir folder;
    policy::Environment environment;
};

inventory::Endpoint saved(const char *name, const QString &address)
{
    return {EndpointId::parse(QString::fromLatin1(name)).value(),
            inventory::Platform::Docker,
            address,
            QStringLiteral("saved"),
            false,
            {},
            {},
            {},
            {},
            {}};
}

QStringList list(std::initializer_list<const char *> lines)
{
    QStringList all;
    for (const char *line : lines)
        all.append(QString::fromLatin1(line));
    return all;
}

} // namespace

class tst_FoundEngines : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesWhatIsThere()
    {
        Home home;
        home.environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), home.folder.filePath(QStringLiteral("run")));
        home.environment.insert(QStringLiteral("DOCKER_HOST"), QStringLiteral("tcp://127.0.0.1:2375"));
        home.socket(QStringLiteral("run/podman/podman.sock"));
        home.socket(QStringLiteral(".colima/default/docker.sock"));
        home.socket(QStringLiteral(".orbstack/run/docker.sock"));
        home.socket(QStringLiteral(".rd/docker.sock"));
        home.socket(QStringLiteral(".lima/docker/sock/docker.sock"));
        home.socket(QStringLiteral(".docker/desktop/docker.sock"));
        home.context(QStringLiteral("Lab Rack"), QStringLiteral("tcp://10.0.0.9:2376"));
        QCOMPARE(home.lines(),
                 list({"docker [DOCKER_HOST]", "lab-rack [context Lab Rack]", "podman [usual socket]",
                       "docker-desktop [usual socket]", "colima [usual socket]", "orbstack [usual socket]",
                       "rancher-desktop [usual socket]", "lima [usual socket]"}));
    }
    void oneAddressIsNamedOnceAndKnownOnesAreSaidToBe()
    {
        Home home;
        home.socket(QStringLiteral(".colima/default/docker.sock"));
        const QString address =
            QStringLiteral("unix://") + home.folder.filePath(QStringLiteral(".colima/default/docker.sock"));
        home.context(QStringLiteral("colima"), address);
        home.context(QStringLiteral("again"), address);
        QCOMPARE(home.named().size(), 1);
        QCOMPARE(home.lines({saved("mine", address)}), list({"mine [saved] known"}));
    }
    void proposedNamesAreFree()
    {
        Home home;
        home.context(QStringLiteral("local"), QStringLiteral("tcp://10.0.0.1:2376"));
        home.context(QStringLiteral("lab"), QStringLiteral("tcp://10.0.0.2:2376"));
        home.context(QStringLiteral("Ж"), QStringLiteral("tcp://10.0.0.3:2376"));
        QCOMPARE(home.lines({saved("lab", QStringLiteral("tcp://10.0.0.4:2376"))}),
                 list({"lab-2 [context lab]", "local-2 [context local]", "engine [context Ж]"}).mid(0, 2) +
                     QStringList{QStringLiteral("engine [context Ж]")});
    }
    void whatCannotBeUsedSaysWhy()
    {
        Home home;
        home.context(QStringLiteral("far"), QStringLiteral("ssh://root@host"));
        home.context(QStringLiteral("loose"), QStringLiteral("tcp://10.0.0.3:2376"), true);
        const auto named = home.named();
        QCOMPARE(named.size(), 2);
        for (const FoundEngine &one : named) {
            QVERIFY(one.error.has_value());
            QCOMPARE(one.error->code, Code::Unsupported);
        }
    }
    void allAreAskedAndNoneHoldsUpTheOthers()
    {
        Home home;
        home.context(QStringLiteral("a"), QStringLiteral("tcp://10.0.0.1:2376"));
        home.context(QStringLiteral("b"), QStringLiteral("tcp://10.0.0.2:2376"));
        const Connect refuses = [](const inventory::Endpoint &endpoint) -> Result<EndpointPorts::Pair> {
            return fail(Code::InvalidInput, {{"what", endpoint.id.text()}, {"reason", QStringLiteral("no")}});
        };
        const auto found = test::await(probed(home.named(), refuses, Cancel()));
        QVERIFY(found);
        QCOMPARE(found->size(), 2);
        for (const FoundEngine &one : *found)
            QCOMPARE(one.error->code, Code::InvalidInput);
        const Cancel cancelled;
        cancelled.cancel();
        QCOMPARE(test::await(probed(home.named(), refuses, cancelled)).error().code, Code::Cancelled);
    }
};

QTEST_GUILESS_MAIN(tst_FoundEngines)
#include "tst_found_engines.moc"
