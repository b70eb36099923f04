// SPDX-License-Identifier: GPL-3.0-or-later
// The mock engine keeps the same contract as a real one (tests/system/tst_contract_docker.cpp).
#include "support/port_contract.h"

#include "targets/mock/world.h"

#include <QTest>

using namespace wingman;
using namespace wingman::test;
using namespace wingman::targets::mock;

namespace {

class MockBench final : public ContractBench
{
public:
    QString prepare() override
    {
        m_world = std::make_unique<World>(std::make_shared<SystemClock>());
        return {};
    }
    void setWeather(Weather weather, PortMethod) override
    {
        Faults &faults = *m_world->faults(m_demo).value();
        faults.clear();
        switch (weather) {
        case Weather::Calm:
            break;
        case Weather::Silent:
            faults.add({.kind = Fault::Kind::Stall});
            break;
        case Weather::Cut:
            faults.add({.kind = Fault::Kind::LoseAfterActing});
            break;
        case Weather::Gone:
            faults.add({.kind = Fault::Kind::Gone});
            break;
        }
    }
    std::shared_ptr<inventory::Reader> reader() override { return m_world->reader(m_demo).value(); }
    std::shared_ptr<operations::Hand> hand() override { return m_world->hand(m_demo).value(); }
    QString runningName() const override { return QStringLiteral("sandbox-redis-1"); }
    QString stoppedName() const override { return QStringLiteral("sandbox-job-1"); }

private:
    EndpointId m_demo = EndpointId::parse(QStringLiteral("demo")).value();
    std::unique_ptr<World> m_world;
};

} // namespace

class tst_ContractMock : public PortContract
{
    Q_OBJECT
protected:
    std::unique_ptr<ContractBench> makeBench(QString &) override { return std::make_unique<MockBench>(); }
};

QTEST_GUILESS_MAIN(tst_ContractMock)
#include "tst_contract_mock.moc"
