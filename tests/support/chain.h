// SPDX-License-Identifier: GPL-3.0-or-later
// A chain to test with: a folder, a database, a clock that tests turn, and entries.
// For tests of rooms that may use the audit.
#pragma once

#include "audit/audit_log.h"
#include "audit/schema.h"
#include "support/async.h"
#include "support/manual_clock.h"
#include "support/tampering.h"

#include <QTemporaryDir>

namespace wingman::test {

struct Chain
{
    QTemporaryDir home;
    std::shared_ptr<ManualClock> clock = std::make_shared<ManualClock>();
    std::shared_ptr<storage::Database> database = open();
    std::shared_ptr<audit::AuditLog> log = std::make_shared<audit::AuditLog>(database, clock);

    static std::vector<storage::Migration> steps() { return {audit::migrations.begin(), audit::migrations.end()}; }
    std::shared_ptr<storage::Database> open() const
    {
        storage::Options options;
        options.folder = home.path();
        options.migrations = steps();
        return storage::Database::open(options).value();
    }

    /// Entry n has the target "t<n>" and the execution "exe-<n / 3>"; a minute passes before each.
    void fill(audit::Sequence upTo)
    {
        const auto filled = storage::writeNow<>(*database, [this, upTo](storage::Connection &connection) -> Result<> {
            const auto head = connection.scalar(QStringLiteral("SELECT coalesce(max(seq), 1) FROM audit_entry"));
            for (audit::Sequence next = head.value().toLongLong() + 1; next <= upTo; ++next) {
                clock->advance(std::chrono::minutes(1));
                audit::EntryDraft draft;
                draft.actor = QStringLiteral("anna");
                draft.role = QStringLiteral("admin");
                draft.origin = QStringLiteral("cli");
                draft.action = next % 2 == 0 ? QStringLiteral("execution.intent") : QStringLiteral("execution.outcome");
                draft.target = QStringLiteral("t%1").arg(next);
                draft.execution = QStringLiteral("exe-%1").arg(next / 3);
                if (auto appended = log->appendIn(connection, draft); !appended)
                    return propagate(appended);
            }
            return {};
        });
        if (!filled)
            qFatal("%s", qUtf8Printable(filled.error().sentence()));
    }
    static QByteArray hash(const QByteArray &body)
    {
        audit::Sha256 sha256;
        return audit::toByteArray(audit::entryHash(sha256, audit::bytesOf(body)));
    }
    QString path() const { return home.filePath(QStringLiteral("wingman.db")); }
    /// Everybody leaves, so that the file alone is the database.
    void close()
    {
        log.reset();
        database.reset();
    }
};

} // namespace wingman::test
