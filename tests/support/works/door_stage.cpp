// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/works/door_stage.h"

namespace wingman::test {

QStringList actions(DoorFixture &fixture)
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

Result<qint64> sql(DoorFixture &fixture, const QString &statement)
{
    return storage::writeNow<qint64>(*fixture.services->database, [statement](storage::Connection &connection) {
        return connection.exec(statement);
    });
}

bool everyFileLacks(const QString &folder, const QByteArray &needle)
{
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(needle))
            return false;
    }
    return true;
}

void DoorStage::begin()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = std::make_shared<ManualClock>();
    m_fixture = std::make_unique<DoorFixture>(m_folder->path(), m_clock);
}

} // namespace wingman::test
