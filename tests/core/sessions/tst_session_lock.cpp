// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/session_lock.h"

#include "audit/chain_reader.h"
#include "audit/schema.h"
#include "sessions/schema.h"
#include "support/async.h"
#include "support/faulty_vfs.h"
#include "support/manual_clock.h"
#include "support/tampering.h"

#include <QCryptographicHash>
#include <QTemporaryDir>

using namespace wingman;
using namespace wingman::sessions;
using namespace wingman::test;
using namespace std::chrono_literals;

namespace {

constexpr secrets::PassphraseCost little{1, 8192};
constexpr const char *words = "a few words in a row";

GivenPassphrase given(const char *text)
{
    QByteArray bytes(text);
    return std::make_shared<const secrets::SecretBytes>(secrets::SecretBytes::takeFrom(bytes));
}

identity::Actor actor(identity::Origin origin = identity::Origin::Console, const char *who = "os:anna")
{
    return {identity::ActorId::parse(QString::fromLatin1(who)).value(), identity::Role::Admin, origin};
}

/// One process's view of a data folder; several may look at the same one.
struct Process
{
    explicit Process(const QString &folder, std::shared_ptr<ManualClock> turned, const char *boot = "boot-1")
        : clock(std::move(turned))
    {
        storage::Options options{.folder = folder, .migrations = {}};
        options.migrations.assign(audit::migrations.begin(), audit::migrations.end());
        options.migrations.insert(options.migrations.end(), migrations.begin(), migrations.end());
        database = storage::Database::open(std::move(options)).value();
        log = std::make_shared<const audit::AuditLog>(database, clock);
        lock = std::make_unique<SessionLock>(database, log, clock, QString::fromLatin1(boot), little);
    }

    Result<> set(const char *current, const char *fresh) const
    {
        return await(lock->set(actor(), current ? given(current) : nullptr, given(fresh), Deadline::never(), Cancel()));
    }
    Result<> close(LockReason reason = LockReason::Asked) const
    {
        return await(lock->lock(actor(), reason, Deadline::never(), Cancel()));
    }
    Result<> open(const char *with, const identity::Actor &who = actor()) const
    {
        return await(lock->unlock(who, given(with), Deadline::never(), Cancel()));
    }
    Result<> remove(const char *with, const identity::Actor &who = actor()) const
    {
        return await(lock->remove(who, given(with), Deadline::never(), Cancel()));
    }
    Standing standing() const { return await(lock->look(actor(), Deadline::never(), Cancel())).value(); }
    /// "action result", oldest first, without the chain's own.
    QStringList entries() const
    {
        QStringList all;
        audit::Page page;
        page.limit = 1000;
        const auto listed = await(audit::ChainReader(database).list({}, page, Deadline::never(), Cancel())).value();
        for (const auto &one : listed) {
            if (one.entry && !one.entry->what.action.startsWith(QStringLiteral("chain.")))
                all.prepend(one.entry->what.action + u' ' + one.entry->what.result);
        }
        return all;
    }

    std::shared_ptr<ManualClock> clock;
    std::shared_ptr<storage::Database> database;
    std::shared_ptr<const audit::AuditLog> log;
    std::unique_ptr<SessionLock> lock;
};

Code codeOf(const Result<> &result)
{
    return result ? Code::Cancelled : result.error().code;
}

} // namespace

class tst_SessionLock : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock = std::make_shared<ManualClock>();
        m_process = std::make_unique<Process>(m_folder->path(), m_clock);
    }
    void cleanup() { m_process.reset(); }

    void withoutAPassphraseNothingIsLocked()
    {
        QVERIFY(!m_process->standing().hasPassphrase);
        QCOMPARE(codeOf(m_process->close()), Code::PassphraseMissing);
        QVERIFY(!m_process->lock->isLocked());
        QVERIFY(m_process->open("anything")); // there is nothing to prove
        QCOMPARE(codeOf(m_process->remove("anything")), Code::PassphraseMissing);
        QVERIFY(m_process->entries().isEmpty());
    }

    void onlyThePassphraseOpensIt()
    {
        QVERIFY(m_process->set(nullptr, words));
        QVERIFY(m_process->standing().hasPassphrase);
        QCOMPARE(m_process->standing().setAt.value(), m_clock->now());
        m_clock->advance(1min);
        QVERIFY(m_process->close(LockReason::Idle));
        QVERIFY(m_process->lock->isLocked());
        QCOMPARE(m_process->standing().lockedAt, m_clock->now());
        QCOMPARE(codeOf(m_process->open("some other words")), Code::PassphraseWrong);
        QVERIFY(m_process->lock->isLocked());
        QVERIFY(m_process->open(words));
        QVERIFY(!m_process->lock->isLocked());
        QCOMPARE(m_process->entries(),
                 (QStringList{QStringLiteral("passphrase.set ok"), QStringLiteral("session.locked ok"),
                              QStringLiteral("session.refused failed"), QStringLiteral("session.unlocked ok")}));
    }

    void aWeakOneIsNotTaken()
    {
        QCOMPARE(codeOf(m_process->set(nullptr, "short")), Code::PassphraseWeak);
        QCOMPARE(codeOf(m_process->set(nullptr, "aaaaaaaaaaaaaaaa")), Code::PassphraseWeak);
        QVERIFY(!m_process->standing().hasPassphrase);
    }

    void itIsChangedAndTakenAwayOnlyByWhoKnowsIt()
    {
        QVERIFY(m_process->set(nullptr, words));
        QCOMPARE(codeOf(m_process->set(nullptr, "another few words")), Code::PassphraseWrong);
        QCOMPARE(codeOf(m_process->set("not these words", "another few words")), Code::PassphraseWrong);
        QVERIFY(m_process->set(words, "another few words"));
        QCOMPARE(codeOf(m_process->remove(words)), Code::PassphraseWrong);
        QVERIFY(m_process->remove("another few words"));
        QVERIFY(!m_process->standing().hasPassphrase);
    }

    void whileItIsLockedItIsNeitherChangedNorTakenAway()
    {
        QVERIFY(m_process->set(nullptr, words));
        QVERIFY(m_process->close());
        QCOMPARE(codeOf(m_process->set(words, "another few words")), Code::SessionLocked);
        QCOMPARE(codeOf(m_process->remove(words)), Code::SessionLocked);
        QCOMPARE(codeOf(await(m_process->lock->forget(actor(), Deadline::never(), Cancel()))), Code::SessionLocked);
        QVERIFY(m_process->open(words));
    }

    /// Asked for in the same moment: the lock holds before anything of it is read.
    void whoAsksToBeLetInWhileItLocksHasToProveIt()
    {
        QVERIFY(m_process->set(nullptr, words));
        auto closing = m_process->lock->lock(actor(), LockReason::Asked, Deadline::never(), Cancel());
        QCOMPARE(codeOf(m_process->open("some other words")), Code::PassphraseWrong);
        QVERIFY(await(std::move(closing)));
        QVERIFY(m_process->lock->isLocked());
    }

    void whoIsWrongTooOftenWaits()
    {
        QVERIFY(m_process->set(nullptr, words));
        QVERIFY(m_process->close());
        for (int i = 0; i < 4; ++i)
            QCOMPARE(codeOf(m_process->open("some other words")), Code::PassphraseWrong);
        const auto fifth = m_process->open("some other words");
        QCOMPARE(codeOf(fifth), Code::TooManyAttempts);
        QCOMPARE(fifth.error().arguments.text(u"seconds"), QStringLiteral("60"));
        m_clock->advance(59s);
        QCOMPARE(codeOf(m_process->open(words)), Code::TooManyAttempts); // the right one too
        m_clock->advance(1s);
        QVERIFY(m_process->open(words));
        // From then on they do not count any more.
        QVERIFY(m_process->close());
        QCOMPARE(codeOf(m_process->open("some other words")), Code::PassphraseWrong);
    }

    void theWaitOutlivesTheProgramAndTurnedClocks()
    {
        QVERIFY(m_process->set(nullptr, words));
        QVERIFY(m_process->close());
        for (int i = 0; i < 5; ++i)
            QVERIFY(!m_process->open("some other words"));
        m_process.reset();
        m_clock->advance(10s);
        m_clock->setWall(m_clock->now() + 48h);
        m_process = std::make_unique<Process>(m_folder->path(), m_clock);
        m_process->lock->begin();
        QCOMPARE(codeOf(m_process->open(words)), Code::TooManyAttempts);
        m_clock->advance(50s);
        QVERIFY(m_process->open(words));
    }

    void theOtherDoorIsNotShutByThisOne()
    {
        QVERIFY(m_process->set(nullptr, words));
        for (int i = 0; i < 6; ++i)
            QVERIFY(!m_process->remove("some other words", actor(identity::Origin::Cli)));
        QVERIFY(m_process->close());
        QVERIFY(m_process->open(words));
    }

    /// One entry for the first, and one for each step of the ladder: a guesser cannot fill the chain.
    void aThousandGuessesAreFewEntries()
    {
        QVERIFY(m_process->set(nullptr, words));
        QVERIFY(m_process->close());
        int guesses = 0;
        for (auto passed = 0s; passed < 4h; passed += 30s) {
            QVERIFY(!m_process->open("some other words"));
            ++guesses;
            m_clock->advance(30s);
        }
        const auto wrong = m_process->entries().filter(QStringLiteral("session.refused"));
        QVERIFY2(wrong.size() >= 2 && wrong.size() < guesses / 10, qPrintable(QString::number(wrong.size())));
    }

    /// Counted before it is looked at: whoever asks often at once gains nothing.
    void attemptsAtOnceAreCountedEach()
    {
        QVERIFY(m_process->set(nullptr, words));
        QVERIFY(m_process->close());
        std::vector<Async<>> asked;
        for (int i = 0; i < 8; ++i) // all at once: none of them knows yet that the others fail
            asked.push_back(m_process->lock->unlock(actor(), given("some other words"), Deadline::never(), Cancel()));
        QList<Code> answers;
        for (Async<> &one : asked)
            answers.append(codeOf(await(std::move(one))));
        QCOMPARE(answers.count(Code::PassphraseWrong), 4);
        QCOMPARE(answers.count(Code::TooManyAttempts), 4);
    }

    void withoutARecordItStaysLocked()
    {
        m_process.reset();
        FaultyVfs disk;
        m_process = std::make_unique<Process>(m_folder->path(), m_clock);
        QVERIFY(m_process->set(nullptr, words));
        QVERIFY(m_process->close());
        disk.failAt(FaultyVfs::Fault::NoSpace, 1, true);
        QVERIFY(!m_process->open(words));
        QVERIFY(m_process->lock->isLocked());
        disk.failAt(FaultyVfs::Fault::NoSpace, 0, false);
        QVERIFY(m_process->open(words));
        // The other way round it locks all the same, and says that there is no record.
        disk.failAt(FaultyVfs::Fault::NoSpace, 1, true);
        QCOMPARE(codeOf(m_process->close()), Code::AuditUnwritable);
        QVERIFY(m_process->lock->isLocked());
        disk.failAt(FaultyVfs::Fault::NoSpace, 0, false);
        QVERIFY(m_process->open(words));
        m_process.reset();
    }

    /// Somebody who can write into the file puts a hash of their own there.
    void anotherHashOpensNothing()
    {
        QVERIFY(m_process->set(nullptr, words));
        QVERIFY(m_process->close());
        const QByteArray own = secrets::hashPassphrase(*given("the attacker's words"), little).value();
        {
            Tampering attacker(m_process->database->path(), {});
            attacker.run(QStringLiteral("UPDATE passphrase SET hash='%1'").arg(QString::fromLatin1(own)));
        }
        QCOMPARE(codeOf(m_process->open("the attacker's words")), Code::RecordTampered);
        QCOMPARE(codeOf(m_process->open(words)), Code::RecordTampered);
        const Standing standing = m_process->standing();
        QVERIFY(standing.hasPassphrase && standing.isDamaged && standing.isLocked);
        // Who has the terminal takes it away, and that is in the chain.
        const Process terminal(m_folder->path(), m_clock);
        QVERIFY(await(terminal.lock->forget(actor(identity::Origin::Cli), Deadline::never(), Cancel())));
        QVERIFY(!m_process->standing().isLocked);
        QCOMPARE(m_process->entries().last(), QStringLiteral("passphrase.removed ok"));
    }

    /// The entry of one passphrase does not vouch for the one before it.
    void anOlderHashPutBackOpensNothing()
    {
        QVERIFY(m_process->set(nullptr, words));
        const QByteArray old =
            Tampering(m_process->database->path(), {}).column(QStringLiteral("SELECT hash FROM passphrase")).first();
        QVERIFY(m_process->set(words, "another few words"));
        Tampering(m_process->database->path(), {})
            .run(QStringLiteral("UPDATE passphrase SET hash='%1'").arg(QString::fromLatin1(old)));
        QVERIFY(m_process->standing().isDamaged);
    }

    /// The account may be called otherwise now, or its name not be found: the folder is still the same person's.
    void aRenamedAccountIsTheSamePerson()
    {
        QVERIFY(m_process->set(nullptr, words));
        const auto renamed = actor(identity::Origin::Console, "os:uid-1000");
        QVERIFY(await(m_process->lock->look(renamed, Deadline::never(), Cancel()))->hasPassphrase);
        QVERIFY(m_process->close());
        QCOMPARE(codeOf(m_process->open("some other words", renamed)), Code::PassphraseWrong);
        QVERIFY(m_process->open(words, renamed));
        const auto account = actor(identity::Origin::Console, "user:bert");
        QVERIFY(!m_process->standing().isLocked);
        QCOMPARE(codeOf(m_process->remove(words, account)), Code::PassphraseMissing); // has one of their own, or none
    }

    /// Somebody who can write into the file takes the row away: there was one, the chain says.
    void aRowThatIsGoneIsNoWayIn()
    {
        QVERIFY(m_process->set(nullptr, words));
        QVERIFY(m_process->close());
        Tampering(m_process->database->path(), {}).run(QStringLiteral("DELETE FROM passphrase"));
        const Standing standing = m_process->standing();
        QVERIFY(standing.isDamaged && standing.hasPassphrase && standing.isLocked);
        QCOMPARE(codeOf(m_process->open("anything at all")), Code::RecordTampered);
        const Process next(m_folder->path(), m_clock); // the next start sees it too
        QVERIFY(next.standing().isDamaged);
        QCOMPARE(codeOf(next.set(nullptr, "another few words")), Code::RecordTampered);
        QVERIFY(await(next.lock->forget(actor(identity::Origin::Cli), Deadline::never(), Cancel())));
        QVERIFY(!m_process->standing().isLocked);
        QVERIFY(next.set(nullptr, "another few words"));
    }

    /// The whole row of before, which its own entry vouches for; but that is not the newest one.
    void aWholeOldRowIsNoWayIn()
    {
        QVERIFY(m_process->set(nullptr, words));
        {
            Tampering attacker(m_process->database->path(), {});
            attacker.run(QStringLiteral("CREATE TABLE kept AS SELECT * FROM passphrase"));
        }
        QVERIFY(m_process->set(words, "another few words"));
        QVERIFY(m_process->close());
        {
            Tampering attacker(m_process->database->path(), {});
            attacker.run(QStringLiteral("DELETE FROM passphrase"));
            attacker.run(QStringLiteral("INSERT INTO passphrase SELECT * FROM kept"));
        }
        QCOMPARE(codeOf(m_process->open(words)), Code::RecordTampered);
        QVERIFY(m_process->standing().isDamaged && m_process->standing().isLocked);
    }

    void whatWasProvenHasToBeThereStill()
    {
        QVERIFY(m_process->set(nullptr, words));
        QVERIFY(m_process->close());
        const Process other(m_folder->path(), m_clock);
        auto opening = m_process->lock->unlock(actor(), given(words), Deadline::never(), Cancel());
        QVERIFY(other.set(words, "another few words"));
        const auto opened = await(std::move(opening)); // before it or not at all
        QVERIFY(opened ? !m_process->lock->isLocked() : m_process->lock->isLocked());
        if (!opened)
            QVERIFY(codeOf(opened) == Code::StateWrong || codeOf(opened) == Code::PassphraseWrong);
    }

    void howOftenItWasWrongIsInTheEntryOfTheWayIn()
    {
        QVERIFY(m_process->set(nullptr, words));
        QVERIFY(m_process->close());
        for (int i = 0; i < 3; ++i)
            QVERIFY(!m_process->open("some other words"));
        QVERIFY(m_process->open(words));
        audit::EntryFilter filter;
        filter.action = QStringLiteral("session.unlocked");
        const audit::Page page;
        const auto listed =
            await(audit::ChainReader(m_process->database).list(filter, page, Deadline::never(), Cancel()));
        QVERIFY(listed && listed->size() == 1);
        QCOMPARE(listed->first().entry->what.parameters.value(QStringLiteral("failures")).toInt(), 3);
    }

    void aNewPassphraseBeginsWithoutAWait()
    {
        QVERIFY(m_process->set(nullptr, words));
        QVERIFY(m_process->close());
        for (int i = 0; i < 6; ++i)
            QVERIFY(!m_process->open("some other words"));
        const Process terminal(m_folder->path(), m_clock);
        QVERIFY(await(terminal.lock->forget(actor(identity::Origin::Cli), Deadline::never(), Cancel())));
        QVERIFY(!m_process->standing().isLocked);
        QVERIFY(m_process->set(nullptr, words));
        QVERIFY(m_process->close());
        QVERIFY(m_process->open(words));
    }

    void ofTwoProcessesOneWins()
    {
        const Process other(m_folder->path(), m_clock);
        auto first = m_process->lock->set(actor(), nullptr, given(words), Deadline::never(), Cancel());
        auto second = other.lock->set(actor(), nullptr, given("another few words"), Deadline::never(), Cancel());
        const auto one = await(std::move(first));
        const auto two = await(std::move(second));
        QVERIFY(one.has_value() != two.has_value());
        const Code refused = one ? codeOf(two) : codeOf(one);
        QVERIFY(refused == Code::StateWrong || refused == Code::PassphraseWrong); // by how far the other one was
        QVERIFY(m_process->close());
        QVERIFY(m_process->open(one ? words : "another few words"));
    }

    void nothingOfItStandsInClear()
    {
        QVERIFY(m_process->set(nullptr, words));
        QVERIFY(m_process->close());
        QVERIFY(m_process->open(words));
        const QString path = m_process->database->path();
        m_process.reset();
        for (const QString &name : {path, path + QStringLiteral("-wal")}) {
            QFile file(name);
            if (file.open(QIODevice::ReadOnly))
                QVERIFY(!file.readAll().contains(words));
        }
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<ManualClock> m_clock;
    std::unique_ptr<Process> m_process;
};

QTEST_GUILESS_MAIN(tst_SessionLock)
#include "tst_session_lock.moc"
