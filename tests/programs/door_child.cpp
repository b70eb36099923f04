// SPDX-License-Identifier: GPL-3.0-or-later
// door_child FOLDER PLAN STOP: runs an approved plan on the folder of a test. STOP: the process kills itself (SIGKILL)
// when it comes by the n-th boundary: every event of the run, and just before and just after each act. 0: it never
// does.
// DOOR_CHILD_TASK: what the target calls the work it does.
// "-n": it stops there (SIGSTOP) and goes on when it is told to. Prints the state reached, or the code of the refusal.
#include "support/works/door_fixture.h"

#include <QCoreApplication>
#include <csignal>
#include <cstdio>

using namespace wingman;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4)
        return 2;
    test::DoorFixture fixture(arguments.at(1));
    const int stop = arguments.at(3).toInt();
    int boundary = 0;
    const auto passBoundary = [&boundary, stop] {
        if (++boundary == qAbs(stop))
            std::raise(stop > 0 ? SIGKILL : SIGSTOP);
    };
    fixture.behaviour->hook = [passBoundary](bool) mutable { passBoundary(); };
    fixture.behaviour->task = qEnvironmentVariable("DOOR_CHILD_TASK");
    const auto progress = [passBoundary](const execution::Event &) mutable { passBoundary(); };
    const auto record =
        test::await(fixture.door->run(PlanId::parse(arguments.at(2)).value(), fixture.actor(), {}, progress, Cancel()));
    std::puts(qPrintable(record ? execution::stateName(record->state) : codeName(record.error().code)));
    return record ? 0 : 1;
}
