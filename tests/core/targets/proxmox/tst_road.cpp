// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/proxmox/road.h"

#include "support/async.h"

#include <QTest>

using namespace wingman;
using namespace wingman::targets;
using namespace wingman::targets::proxmox;
using namespace std::chrono_literals;
using wingman::test::await;

namespace {

/// Fails in one way, and counts how often it was asked.
class Broken final : public channel::Connector
{
public:
    Broken(QString name, Error error, bool waits = false)
        : m_name(std::move(name)), m_error(std::move(error)), m_waits(waits)
    {
    }
    Async<std::shared_ptr<channel::Stream>> connect(Deadline deadline, Cancel cancel) const override
    {
        ++*asked;
        return failed(m_error, m_waits, deadline, std::move(cancel));
    }
    QString endpoint() const override { return m_name; }
    QByteArray host() const override { return m_name.toLatin1(); }

    std::shared_ptr<int> asked = std::make_shared<int>(0);

private:
    static Async<std::shared_ptr<channel::Stream>> failed(Error error, bool waits, Deadline deadline, Cancel cancel)
    {
        if (waits) {
            const Completion<void> never;
            const auto end = co_await never.wait(QStringLiteral("nobody"), deadline, cancel);
            if (!end && end.error().code == Code::Cancelled)
                co_return propagate(end);
        }
        co_return Failure(error);
    }
    QString m_name;
    Error m_error;
    bool m_waits;
};

Error unreachable()
{
    return Error{Code::Unreachable, {{"endpoint", QStringLiteral("x")}, {"reason", QStringLiteral("nobody")}}};
}

channel::Request order()
{
    channel::Request request;
    request.method = "POST";
    request.target = "/x";
    request.mutates = true;
    return request;
}

} // namespace

class tst_Road : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyAddressIsTriedOnce()
    {
        const auto first = std::make_shared<const Broken>(QStringLiteral("one"), unreachable());
        const auto second = std::make_shared<const Broken>(QStringLiteral("two"), unreachable());
        const Road road({first, second});
        const auto answer = await(road.send(order(), Deadline::after(10s), Cancel()));
        QCOMPARE(answer.error().code, Code::Unreachable);
        QVERIFY(!channel::mayHaveBeenSent(answer.error()));
        QCOMPARE(*first->asked, 1);
        QCOMPARE(*second->asked, 1);
        QCOMPARE(road.endpoint(), QStringLiteral("one"));
    }
    void whoNeedsLookingAtEndsIt_data()
    {
        QTest::addColumn<int>("code");
        QTest::newRow("a certificate") << int(Code::TlsFailed);
        QTest::newRow("no permission") << int(Code::PermissionRefused);
        QTest::newRow("cancelled") << int(Code::Cancelled);
    }
    void whoNeedsLookingAtEndsIt()
    {
        QFETCH(int, code);
        const auto first = std::make_shared<const Broken>(QStringLiteral("one"), Error{static_cast<Code>(code), {}});
        const auto second = std::make_shared<const Broken>(QStringLiteral("two"), unreachable());
        const Road road({first, second});
        QCOMPARE(int(await(road.send(order(), Deadline::after(10s), Cancel())).error().code), code);
        QCOMPARE(*second->asked, 0);
    }
    void oneThatNeverAnswersDoesNotTakeAllTheTime()
    {
        const auto hole = std::make_shared<const Broken>(QStringLiteral("hole"), unreachable(), true);
        const auto second = std::make_shared<const Broken>(QStringLiteral("two"), Error{Code::TlsFailed, {}});
        RoadOptions options;
        options.connectWithin = 20ms;
        const Road road({hole, second}, options);
        QCOMPARE(await(road.send(order(), Deadline::after(30s), Cancel())).error().code, Code::TlsFailed);
        QCOMPARE(*second->asked, 1);
    }
    void aCancelEndsIt()
    {
        const auto hole = std::make_shared<const Broken>(QStringLiteral("hole"), unreachable(), true);
        const Road road({hole});
        const Cancel cancel;
        auto flow = road.send(order(), Deadline::never(), cancel);
        cancel.cancel();
        QCOMPARE(await(std::move(flow)).error().code, Code::Cancelled);
    }
};

QTEST_GUILESS_MAIN(tst_Road)
#include "tst_road.moc"
