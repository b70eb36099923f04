// SPDX-License-Identifier: GPL-3.0-or-later
// A door in a folder of its own with a clock that the test turns: what the tests of the door's flows begin with.
#pragma once

#include "audit/entry_at.h"
#include "support/works/door_fixture.h"

#include <QDirIterator>

namespace wingman::test {

// The sentence of what went wrong, as the test's message.
#define VERIFY_RESULT(result) QVERIFY2(result, (result) ? "" : qPrintable((result).error().sentence()))

/// The chain so far: each entry's action, with its result where it has one.
QStringList actions(DoorFixture &fixture);

/// As an intruder would, past every rule.
Result<qint64> sql(DoorFixture &fixture, const QString &statement);

bool everyFileLacks(const QString &folder, const QByteArray &needle);

class DoorStage
{
protected:
    void begin();
    void end() { m_fixture.reset(); }
    const execution::Door &door() const { return *m_fixture->door; }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<ManualClock> m_clock;
    std::unique_ptr<DoorFixture> m_fixture;
};

} // namespace wingman::test
