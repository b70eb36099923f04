// SPDX-License-Identifier: GPL-3.0-or-later
// A door in a folder of its own with a clock that the test turns: what the tests of the door's flows begin with.
#pragma once

#include "audit/entry_at.h"
#include "support/door_fixture.h"

#include <QDirIterator>

namespace wingman::test {

// The sentence of what went wrong, as the test's message.
#define VERIFY_RESULT(result) QVERIFY2(result, (result) ? "" : qPrintable((result).error().sentence()))

/// The chain so far: each entry's action, with its result where it has one.
inline QStringList actions(DoorFixture &fixture)
{
    const auto read = storage::readNow<QStringList>(
        *fixture.services->database, [](storage::Connection &connection) -> Result<QStringList> {
            QStringList names;
            for (audit::Sequence sequence = 1;; ++sequence) {
                const auto entry = audit::entryAt(connection, sequence);
                if (!entry)
                    return names;
                names.append(entry->what.result.isEmpty() ? entry->what.action
                                                          : entry->what.action + QLatin1Char('=') + entry->what.result);
            }
        });
    return read.value_or(QStringList());
}

/// As an intruder would, past every rule.
inline Result<qint64> sql(DoorFixture &fixture, const QString &statement)
{
    return storage::writeNow<qint64>(*fixture.services->database, [statement](storage::Connection &connection) {
        return connection.exec(statement);
    });
}

inline bool everyFileLacks(const QString &folder, const QByteArray &needle)
{
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(needle))
            return false;
    }
    return true;
}

class DoorStage
{
protected:
    void begin()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock = std::make_shared<ManualClock>();
        m_fixture = std::make_unique<DoorFixture>(m_folder->path(), m_clock);
    }
    void end() { m_fixture.reset(); }
    const execution::Door &door() const { return *m_fixture->door; }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<ManualClock> m_clock;
    std::unique_ptr<DoorFixture> m_fixture;
};

} // namespace wingman::test
