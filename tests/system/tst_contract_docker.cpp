// SPDX-License-Identifier: GPL-3.0-or-later
// labels: engine
// A real engine keeps the contract that the mock engine keeps (tests/core/targets/tst_contract_mock.cpp).
#include "support/async.h"
#include "support/faulty_proxy.h"
#include "support/port_contract.h"

#include "targets/docker/connect.h"
#include "targets/docker/docker_hand.h"
#include "targets/docker/docker_reader.h"

#include <QJsonArray>
#include <QTest>

using namespace wingman;
using namespace wingman::test;
using namespace wingman::inventory;
using namespace wingman::targets;
using namespace std::chrono_literals;

namespace {

/// The calls that make and mend the two containers go past the adapter that is tested.
class DockerBench final : public ContractBench
{
public:
    DockerBench(const QString &address, QString image)
        : m_worker(std::make_shared<Worker>(QStringLiteral("decode"))),
          m_image(std::move(image)),
          m_proxy(address.mid(QStringLiteral("unix://").size())),
          m_direct(clientOf(address)),
          m_endpoint{EndpointId::parse(QStringLiteral("local")).value(),
                     Platform::Docker,
                     QStringLiteral("unix://") + m_proxy.socket(),
                     {},
                     false,
                     {},
                     {},
                     {},
                     {},
                     {}},
          m_client(clientOf(m_endpoint.address))
    {
        m_reader = std::make_shared<docker::DockerReader>(m_endpoint, m_client, std::make_shared<SystemClock>());
        m_hand = std::make_shared<docker::DockerHand>(m_client);
    }
    ~DockerBench() override
    {
        for (const QString &name : {runningName(), stoppedName()})
            send("DELETE", QStringLiteral("/containers/") + name, {{QStringLiteral("force"), QStringLiteral("1")}});
        send("DELETE", QStringLiteral("/networks/wingman-contract"));
    }

    QString prepare() override
    {
        m_proxy.setMode(FaultyProxy::Mode::Forward);
        const QString loop = QStringLiteral("trap 'exit 0' TERM; while :; do echo tick; sleep 0.3; done");
        if (const QString problem = make(runningName(), loop); !problem.isEmpty())
            return problem;
        if (const QString problem = make(stoppedName(), QStringLiteral("echo done")); !problem.isEmpty())
            return problem;
        for (const QString &name : {runningName(), stoppedName()}) {
            if (name == runningName() || !m_ended) {
                if (const QString problem = send("POST", QStringLiteral("/containers/%1/start").arg(name));
                    !problem.isEmpty())
                    return problem;
            }
        }
        if (!std::exchange(m_ended, true)) {
            if (const QString problem = send("POST", QStringLiteral("/containers/%1/wait").arg(stoppedName()));
                !problem.isEmpty())
                return problem;
        }
        // The adapter knows who answers, so that bad weather meets the call that is meant.
        const auto known = await(m_reader->engine(Deadline::after(20s), Cancel()));
        return known ? QString() : known.error().sentence();
    }
    void setWeather(Weather weather, PortMethod method) override
    {
        const bool greetings = method == PortMethod::Examine; // which is about nothing else
        switch (weather) {
        case Weather::Calm:
            m_proxy.setMode(FaultyProxy::Mode::Forward);
            break;
        case Weather::Silent:
            m_proxy.setMode(FaultyProxy::Mode::Hold, greetings);
            break;
        case Weather::Cut:
            m_proxy.setMode(FaultyProxy::Mode::CutAtAnswer, greetings);
            break;
        case Weather::Gone:
            m_proxy.setMode(FaultyProxy::Mode::Refuse);
            break;
        }
    }
    std::shared_ptr<Reader> reader() override { return m_reader; }
    std::shared_ptr<operations::Hand> hand() override { return m_hand; }
    QString runningName() const override { return QStringLiteral("wingman-contract-running"); }
    QString stoppedName() const override { return QStringLiteral("wingman-contract-stopped"); }

private:
    std::shared_ptr<const docker::EngineClient> clientOf(const QString &address)
    {
        const Endpoint endpoint{EndpointId::parse(QStringLiteral("bench")).value(),
                                Platform::Docker,
                                address,
                                {},
                                false,
                                {},
                                {},
                                {},
                                {},
                                {}};
        return std::make_shared<const docker::EngineClient>(docker::connectorFor(endpoint).value(), m_worker);
    }
    /// Empty, or what went wrong; that it is so already is well.
    QString send(const char *method, const QString &path, const QMap<QString, QString> &query = {},
                 const QJsonObject &body = {})
    {
        docker::Call call;
        call.method = method;
        call.path = path;
        call.query = query;
        call.what = path;
        if (!body.isEmpty())
            call.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
        const auto answer = await(m_direct->send(call, Deadline::after(30s), Cancel()));
        return answer ? QString() : answer.error().sentence();
    }
    QString make(const QString &name, const QString &script)
    {
        docker::Call ask;
        ask.path = QStringLiteral("/containers/%1/json").arg(name);
        ask.what = name;
        if (await(m_direct->send(ask, Deadline::after(30s), Cancel())))
            return {};
        return send(
            "POST", QStringLiteral("/containers/create"), {{QStringLiteral("name"), name}},
            {{QStringLiteral("Image"), m_image},
             {QStringLiteral("Cmd"), QJsonArray{QStringLiteral("/bin/sh"), QStringLiteral("-c"), script}},
             {QStringLiteral("Labels"), QJsonObject{{QStringLiteral("wingman.test"), QStringLiteral("true")}}}});
    }

    std::shared_ptr<Worker> m_worker;
    QString m_image;
    FaultyProxy m_proxy;
    std::shared_ptr<const docker::EngineClient> m_direct;
    Endpoint m_endpoint;
    std::shared_ptr<const docker::EngineClient> m_client;
    std::shared_ptr<docker::DockerReader> m_reader;
    std::shared_ptr<operations::Hand> m_hand;
    bool m_ended = false;
};

} // namespace

class tst_ContractDocker : public PortContract
{
    Q_OBJECT
protected:
    std::unique_ptr<ContractBench> makeBench(QString &skip) override
    {
        const QString address = qEnvironmentVariable("WINGMAN_TEST_ENGINE");
        const QString image = qEnvironmentVariable("WINGMAN_TEST_IMAGE_BUSYBOX");
        if (!address.startsWith(QStringLiteral("unix://")) || image.isEmpty()) {
            skip = QStringLiteral(
                "no Docker Engine with a busybox image to test with (packaging/with-engine.sh gives one)");
            return nullptr;
        }
        return std::make_unique<DockerBench>(address, image);
    }
};

QTEST_GUILESS_MAIN(tst_ContractDocker)
#include "tst_contract_docker.moc"
