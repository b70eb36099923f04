// SPDX-License-Identifier: GPL-3.0-or-later
// Gathers what Home shows from all links, and again when something changed: rows at once, records and history a little
// later, the checks only when what they rest on changed. Draws nothing.
#pragma once

#include "link/links.h"
#include "link/scope.h"
#include "pages/home/readiness.h"

#include <QObject>

class QTimer;

namespace wingman::ui {

class HomeRecords;

/// Owned by the page. Reads while it is active only. Thread: the window's.
class HomeFacts final : public QObject
{
    Q_OBJECT
public:
    HomeFacts(const Links &links, const Scope &scope, QObject *parent);
    /// Older backups than that count as none.
    void setBackupDays(int days);
    ~HomeFacts() override;

    /// Whether somebody looks.
    void setActive(bool active);
    /// The person is not there any more, or is back: after more than a moment, what happened meanwhile is the news.
    void leave();
    void comeBack();
    /// Everything anew, the checks too.
    void refresh();
    /// Looks through the whole record.
    void verify();
    /// Makes the checks of the list once more.
    void check();

    /// In another language: says again what it says itself, and asks anew what is answered in sentences.
    void retell();

    /// As of the last changed(), with the time of now.
    const HomeState &state();
    const QList<ReadyItem> &ready() const { return m_ready; }
    bool isChecking() const { return m_checking; }
    std::optional<Instant> checkedAt() const { return m_checkedAt; }
    const QList<double> &upValues() const { return m_up; }
    const QList<double> &runningValues() const { return m_running; }
    const QList<double> &recordValues() const { return m_entries; }

Q_SIGNALS:
    /// state() is another one.
    void changed();
    /// ready(), isChecking() or checkedAt() changed.
    void checksChanged();

private:
    void gather();
    bool rollOver();
    void beginDay(const std::optional<Instant> &lastSeen);
    void readRecords();
    void readHistory();
    void judge();
    void sample();
    void noteProblem(const QString &part, const std::optional<Error> &error);
    bool isCovered(const execution::Record &record) const;
    template <typename T>
    void ask(Async<T> question, void (HomeFacts::*take)(const T &), const char *part);

    void takeRecords();
    void takeAway(const history::Away &away);
    void takeOutside(const QList<history::Entry> &entries);
    void takeGrowth(const QList<audit::ListedEntry> &entries);
    void takeStored(const configuration::Stored &stored);

    Links m_links;
    const Scope &m_scope;
    HomeRecords *m_records;
    QTimer *m_gathering;
    QTimer *m_reading;
    QTimer *m_remembering;
    QTimer *m_checkingSoon;
    QTimer *m_sampling;
    Cancel m_cancel;
    Cancel m_verification;
    bool m_active = false;
    bool m_begun = false;
    int m_backupDays = 7;

    HomeState m_state;
    Instant m_today{}; // the day that m_state.since is of
    std::optional<Instant> m_leftAt;
    history::Away m_away;
    QMap<QString, QString> m_problems; // by what could not be read
    QList<double> m_up, m_running, m_entries;

    ReadinessInput m_checks;
    QList<ReadyItem> m_ready;
    std::optional<Instant> m_checkedAt;
    std::array<qint64, configuration::allDocuments.size()> m_checkedVersions{};
    int m_questions = 0; // of the checks, not answered yet
    bool m_checking = false;
};

} // namespace wingman::ui
