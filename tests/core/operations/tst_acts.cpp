// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/acts.h"

#include "support/gate_input.h"

#include <QTest>

using namespace wingman;
using namespace wingman::operations;
using namespace wingman::policy;
using namespace wingman::test;

class tst_Acts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatGuardsIsNotWhatItIsAbout()
    {
        const GateInput input = gateInput(ExecutionMode::Lab, Tier::Two, identity::Role::Operator,
                                          containerFacts(QStringLiteral("web"), false));
        Plan plan = input.plan;
        const TargetPlan target = plan.targets.takeFirst();
        QVERIFY(actsOf(plan).empty());
        for (const Part part : {Part::Guard, Part::Act, Part::Act, Part::Release, Part::Undo}) {
            plan.targets.append(target);
            plan.targets.last().part = part;
        }
        const auto acts = actsOf(plan);
        QCOMPARE(acts.size(), std::size_t(2));
        QCOMPARE(acts.front(), &plan.targets.at(1));
        QCOMPARE(acts.back(), &plan.targets.at(2));
    }
};

QTEST_APPLESS_MAIN(tst_Acts)
#include "tst_acts.moc"
