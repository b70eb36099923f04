// SPDX-License-Identifier: GPL-3.0-or-later
#include "execution/conclusion.h"

#include <QTest>

using namespace wingman;
using namespace wingman::execution;

class tst_Conclusion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void conclude_data()
    {
        QTest::addColumn<QStringList>("targets");
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const char *targets, const char *state, const char *code) {
            QTest::newRow(name) << QString::fromLatin1(targets).split(QLatin1Char(' ')) << QString::fromLatin1(state)
                                << QString::fromLatin1(code);
        };
        row("all done", "succeeded succeeded", "succeeded", "");
        row("the only one failed", "failed", "failed", "CONFLICT");
        row("one of two failed", "succeeded failed", "failed", "PARTLY_DONE");
        row("none of two was done", "failed failed", "failed", "CONFLICT");
        row("one unknown outweighs everything", "succeeded failed unknown", "unknown", "CONFLICT");
        row("cancelled before anything", "cancelled cancelled", "cancelled", "CONFLICT");
        row("cancelled half way", "succeeded cancelled", "cancelled", "PARTLY_DONE");
        row("stopped after a failure", "succeeded failed cancelled", "failed", "PARTLY_DONE");
    }
    void conclude()
    {
        QFETCH(QStringList, targets);
        QFETCH(QString, state);
        QFETCH(QString, code);
        operations::Plan plan{.id = PlanId::parse(QStringLiteral("pln-x")).value(),
                              .operation = operations::OperationId::parse(QStringLiteral("test")).value(),
                              .parameters = {},
                              .targets = {},
                              .requester = {identity::ActorId::parse(QStringLiteral("os:x")).value(),
                                            identity::Role::Admin, identity::Origin::Cli},
                              .createdAt = {},
                              .reason = {}};
        Record record{.id = ExecutionId::parse(QStringLiteral("exe-x")).value(),
                      .plan = plan,
                      .findings = {},
                      .error = {},
                      .startedAt = {},
                      .startedBy = {},
                      .endedAt = {},
                      .owner = {},
                      .intentSequence = {},
                      .outcomeSequence = {},
                      .targets = {}};
        for (const QString &name : targets) {
            TargetRecord target;
            target.state = *stateFromName(name);
            if (target.state != State::Succeeded)
                target.error = Error{Code::Conflict, {}};
            record.targets.append(target);
        }
        execution::conclude(record);
        QCOMPARE(stateName(record.state), state);
        QCOMPARE(record.error ? codeName(record.error->code) : QString(), code);
    }

    void everyStateHasItsOwnName()
    {
        QStringList names;
        for (quint8 i = 0; i <= static_cast<quint8>(State::Blocked); ++i) {
            const auto state = static_cast<State>(i);
            QCOMPARE(stateFromName(stateName(state)), std::optional(state));
            names.append(stateName(state));
        }
        QCOMPARE(names.removeDuplicates(), 0);
        QVERIFY(!stateFromName(u"nonsense"));
        QVERIFY(!isEnd(State::Unknown)); // it is still to be found out
        QVERIFY(isEnd(State::Blocked));
    }
};

QTEST_GUILESS_MAIN(tst_Conclusion)
#include "tst_conclusion.moc"
