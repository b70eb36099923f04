// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/port_contract.h"

#include "support/contract_proofs.h"

#include <algorithm>
#include <array>

namespace wingman::test {

using namespace contract;

namespace {

using Proof = void (*)(Bench &bench);

struct Cell
{
    PortMethod method;
    Outcome outcome;
    Proof proof;               // none: it cannot be
    const char *why = nullptr; // then
};

const QList<Cell> &matrix()
{
    static const char readsOnly[] = "reading needs no state, so none can be in the way";
    using M = PortMethod;
    using O = Outcome;
    static const QList<Cell> cells{
        {M::Engine, O::Success, engineSucceeds},
        {M::Engine, O::Conflict, nullptr, readsOnly},
        {M::Engine, O::Gone, hasNobody<askEngine, M::Engine>},
        {M::Engine, O::Timeout, timesOut<askEngine, M::Engine>},
        {M::Engine, O::LostAfterSending, isLost<askEngine, M::Engine>},
        {M::Engine, O::Cancelled, isCancelled<askEngine, M::Engine>},

        {M::Snapshot, O::Success, snapshotSucceeds},
        {M::Snapshot, O::Conflict, nullptr, readsOnly},
        {M::Snapshot, O::Gone, hasNobody<askSnapshot, M::Snapshot>},
        {M::Snapshot, O::Timeout, timesOut<askSnapshot, M::Snapshot>},
        {M::Snapshot, O::LostAfterSending, isLost<askSnapshot, M::Snapshot>},
        {M::Snapshot, O::Cancelled, isCancelled<askSnapshot, M::Snapshot>},

        {M::Facts, O::Success, factsSucceed},
        {M::Facts, O::Conflict, nullptr, readsOnly},
        {M::Facts, O::Gone, factsOfNobody},
        {M::Facts, O::Timeout, timesOut<askFacts, M::Facts>},
        {M::Facts, O::LostAfterSending, isLost<askFacts, M::Facts>},
        {M::Facts, O::Cancelled, isCancelled<askFacts, M::Facts>},

        {M::Watch, O::Success, watchSucceeds},
        {M::Watch, O::Conflict, nullptr, readsOnly},
        {M::Watch, O::Gone, hasNobody<askWatch, M::Watch>},
        {M::Watch, O::Timeout, watchTimesOut},
        {M::Watch, O::LostAfterSending, isLost<askWatch, M::Watch>},
        {M::Watch, O::Cancelled, isCancelled<askWatch, M::Watch>},

        {M::Logs, O::Success, logsSucceed},
        {M::Logs, O::Conflict, nullptr, readsOnly},
        {M::Logs, O::Gone, logsOfNobody},
        {M::Logs, O::Timeout, timesOut<askLogs, M::Logs>},
        {M::Logs, O::LostAfterSending, isLost<askLogs, M::Logs>},
        {M::Logs, O::Cancelled, isCancelled<askLogs, M::Logs>},

        {M::Stats, O::Success, statsSucceed},
        {M::Stats, O::Conflict, nullptr, readsOnly},
        {M::Stats, O::Gone, statsOfNobody},
        {M::Stats, O::Timeout, timesOut<askStats, M::Stats>},
        {M::Stats, O::LostAfterSending, isLost<askStats, M::Stats>},
        {M::Stats, O::Cancelled, isCancelled<askStats, M::Stats>},

        {M::Inspect, O::Success, inspectSucceeds},
        {M::Inspect, O::Conflict, nullptr, readsOnly},
        {M::Inspect, O::Gone, inspectNobody},
        {M::Inspect, O::Timeout, timesOut<askInspect, M::Inspect>},
        {M::Inspect, O::LostAfterSending, isLost<askInspect, M::Inspect>},
        {M::Inspect, O::Cancelled, isCancelled<askInspect, M::Inspect>},

        {M::Examine, O::Success, examineSucceeds},
        {M::Examine, O::Conflict, nullptr, readsOnly},
        {M::Examine, O::Gone, hasNobody<askExamine, M::Examine>},
        {M::Examine, O::Timeout, timesOut<askExamine, M::Examine>},
        {M::Examine, O::LostAfterSending, isLost<askExamine, M::Examine>},
        {M::Examine, O::Cancelled, isCancelled<askExamine, M::Examine>},

        {M::Perform, O::Success, performSucceeds},
        {M::Perform, O::Conflict, performConflicts},
        {M::Perform, O::Gone, performOnNobody},
        {M::Perform, O::Timeout, performTimesOut},
        {M::Perform, O::LostAfterSending, performIsLost},
        {M::Perform, O::Cancelled, performIsCancelled},
    };
    return cells;
}

constexpr std::array methods{"engine", "snapshot", "facts", "watch", "logs", "stats", "inspect", "examine", "perform"};
constexpr std::array outcomes{"success", "conflict", "gone", "timeout", "lost after sending", "cancelled"};

int cellsOf(std::size_t method, std::size_t outcome)
{
    return static_cast<int>(std::count_if(matrix().cbegin(), matrix().cend(), [&](const Cell &cell) {
        return static_cast<std::size_t>(cell.method) == method && static_cast<std::size_t>(cell.outcome) == outcome;
    }));
}

} // namespace

void PortContract::initTestCase()
{
    QString skip;
    m_bench = makeBench(skip);
    if (!m_bench)
        QSKIP(qPrintable(skip));
}

void PortContract::cleanupTestCase()
{
    m_bench.reset();
}

void PortContract::theMatrixIsComplete()
{
    for (std::size_t method = 0; method < methods.size(); ++method) {
        for (std::size_t outcome = 0; outcome < outcomes.size(); ++outcome) {
            const QByteArray name = QByteArray(methods.at(method)) + ", " + outcomes.at(outcome);
            QVERIFY2(cellsOf(method, outcome) == 1, name.constData());
        }
    }
    for (const Cell &cell : matrix())
        QVERIFY((cell.proof == nullptr) == (cell.why != nullptr));
}

void PortContract::cell_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < matrix().size(); ++i) {
        const Cell &cell = matrix().at(i);
        if (!cell.proof)
            continue; // theMatrixIsComplete() has seen that it says why
        QTest::addRow("%s, %s", methods.at(static_cast<std::size_t>(cell.method)),
                      outcomes.at(static_cast<std::size_t>(cell.outcome)))
            << i;
    }
}

void PortContract::cell()
{
    QFETCH(int, index);
    const Cell &cell = matrix().at(index);
    const QString problem = m_bench->prepare();
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    cell.proof(*m_bench);
    m_bench->setWeather(ContractBench::Weather::Calm, cell.method);
}

} // namespace wingman::test
