// SPDX-License-Identifier: GPL-3.0-or-later
// What every adapter has to do alike, be it the mock engine or a real one: each method of the reader and hand ports
// (inventory/reader.h, operations/hand.h) with each outcome. The matrix is data; a cell that is missing fails the test,
// a cell that cannot be says why.
#pragma once

#include "operations/hand.h"

#include <QObject>
#include <memory>

namespace wingman::test {

enum class PortMethod : quint8 { Engine, Snapshot, Facts, Watch, Logs, Stats, Inspect, Examine, Perform };
enum class Outcome : quint8 { Success, Conflict, Gone, Timeout, LostAfterSending, Cancelled };

/// An adapter and the world behind it, as the suite needs them. Thread: the test's.
class ContractBench
{
public:
    enum class Weather : quint8 {
        Calm,
        Silent, // requests are taken, and nothing is done or answered
        Cut,    // requests are delivered and obeyed, and the connection ends instead of the answer
        Gone,   // nobody is there any more
    };
    virtual ~ContractBench() = default;

    /// Calm weather, and both containers as their names say. Empty, or what is wrong.
    virtual QString prepare() = 0;
    /// For the next calls of this method.
    virtual void setWeather(Weather weather, PortMethod method) = 0;

    virtual std::shared_ptr<inventory::Reader> reader() = 0;
    virtual std::shared_ptr<operations::Hand> hand() = 0;
    /// A running container that writes a line to its log now and then, and one that has ended.
    virtual QString runningName() const = 0;
    virtual QString stoppedName() const = 0;
};

/// A program of the suite: `class tst_X : public PortContract`, with its own bench.
class PortContract : public QObject
{
    Q_OBJECT
protected:
    /// None, with the reason in `skip`, where the world is not to be had here.
    virtual std::unique_ptr<ContractBench> makeBench(QString &skip) = 0;

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void theMatrixIsComplete();
    void cell_data();
    void cell();

private:
    std::unique_ptr<ContractBench> m_bench;
};

} // namespace wingman::test
