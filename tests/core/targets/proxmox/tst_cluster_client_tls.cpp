// SPDX-License-Identifier: GPL-3.0-or-later
// To whom a token goes: every kind of certificate against every way of trusting one. Where the host is not the right
// one, not a byte of a request reaches it, be it by token or by password.
#include "targets/proxmox/cluster_client.h"

#include "support/proxmox_calls.h"
#include "support/tls_material.h"

#include <QFile>
#include <QSslCertificate>
#include <QTemporaryDir>
#include <QTest>

using namespace wingman;
using namespace wingman::test;
using namespace wingman::targets;
using namespace wingman::targets::proxmox;

namespace {

struct Shown
{
    const char *name;
    const QByteArray &certificate;
    const QByteArray &key;
    bool old; // TLS 1.1 at most
};

const QList<Shown> &hosts()
{
    static const QList<Shown> all{{"the right one", tls::serverCertificate, tls::serverKey, false},
                                  {"for another name", tls::elsewhereCertificate, tls::elsewhereKey, false},
                                  {"expired", tls::expiredCertificate, tls::expiredKey, false},
                                  {"from a stranger", tls::strangerCertificate, tls::strangerKey, false},
                                  {"over TLS 1.1", tls::serverCertificate, tls::serverKey, true}};
    return all;
}

QString pinOf(const QByteArray &certificate)
{
    return QStringLiteral("#") + channel::Fingerprint::of(QSslCertificate(certificate)).text();
}

} // namespace

class tst_ClusterClientTls : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString file(const char *name, const QByteArray &pem)
    {
        QFile written(m_folder.filePath(QLatin1String(name)));
        if (!written.open(QIODevice::WriteOnly) || written.write(pem) != pem.size())
            qFatal("cannot write %s", name);
        return written.fileName();
    }

private Q_SLOTS:
    void toWhomATokenGoes_data()
    {
        QTest::addColumn<int>("host");
        QTest::addColumn<QString>("pin");       // behind the address
        QTest::addColumn<QByteArray>("trusts"); // an authority's certificate, or none for the system's own
        QTest::addColumn<bool>("works");
        for (int i = 0; i < hosts().size(); ++i) {
            const Shown &host = hosts().at(i);
            const auto row = [&](const char *how, const QString &pin, const QByteArray &trusts, bool works) {
                QTest::addRow("%s, %s", host.name, how) << i << pin << trusts << (works && !host.old);
            };
            row("the system's authorities", {}, {}, false);
            row("its own authority", {}, tls::authority, i == 0);
            row("another authority", {}, tls::otherAuthority, false);
            row("pinned", pinOf(host.certificate), {}, true);
            row("another one pinned", pinOf(tls::clientCertificate), {}, false);
            row("another one pinned, though an authority vouches", pinOf(tls::clientCertificate), tls::authority,
                false);
        }
    }
    void toWhomATokenGoes()
    {
        QFETCH(int, host);
        QFETCH(QString, pin);
        QFETCH(QByteArray, trusts);
        QFETCH(bool, works);
        const Shown &shown = hosts().at(host);
        ProxmoxServer server({shown.certificate, shown.key, {}, shown.old});
        inventory::Endpoint endpoint = clusterEndpoint(server.address() + pin);
        if (!trusts.isEmpty())
            endpoint.tlsCa = file("authority.pem", trusts);
        for (const QByteArray &login : {tokenLogin, passwordLogin}) {
            const auto connectors = connectorsFor(endpoint);
            QVERIFY(connectors);
            const auto road = std::make_shared<const Road>(*connectors);
            const auto session =
                std::make_shared<const Session>(road, loginOf(login), SecondFactor(), std::make_shared<SystemClock>());
            const ClusterClient client(road, session, std::make_shared<Worker>(QStringLiteral("decoder")));
            for (const Call &call : {question(), order("POST", QStringLiteral("/nodes/pve1/qemu/101/status/start"))}) {
                const auto answer = await(client.send(call, Deadline::after(30s), Cancel()));
                QCOMPARE(answer.has_value(), works);
                if (works)
                    continue;
                QCOMPARE(answer.error().code, Code::TlsFailed);
                QVERIFY(!channel::mayHaveBeenSent(answer.error()));
                QVERIFY(server.server.asked().isEmpty());
                QVERIFY(!answer.error().sentence().contains(QStringLiteral("8f0a9c3e")));
            }
        }
    }
};

QTEST_GUILESS_MAIN(tst_ClusterClientTls)
#include "tst_cluster_client_tls.moc"
