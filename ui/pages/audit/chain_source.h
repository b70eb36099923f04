// SPDX-License-Identifier: GPL-3.0-or-later
// Answers what the list of the chain asks for: reads pages, leaves out what the filter does not match, and reads on
// until a page is full or the chain's first entry is reached.
#pragma once

#include "link/record_link.h"
#include "models/chain_model.h"
#include "pages/audit/chain_filter.h"

namespace wingman::ui {

/// Owned by its view; link and model outlive it. Thread: the window's.
class ChainSource final : public QObject
{
    Q_OBJECT
public:
    ChainSource(RecordLink &link, ChainModel &model, QObject *parent = nullptr);
    ~ChainSource() override;

    /// Reads anew, from the newest entry.
    void setFilter(const ChainFilter &filter);
    const ChainFilter &filter() const { return m_filter; }
    /// How far back the page that is being read has come; 0: it has just begun.
    audit::Sequence lookedBackTo() const { return m_lookedBackTo; }

Q_SIGNALS:
    void lookedFurther();
    /// The newest entries could not be read again: what is shown may be old. One reading comes to its end before the
    /// next begins, however often the model asks.
    void refreshFailed(const wingman::Error &error);
    void refreshed();

private:
    struct Reading
    {
        int generation = 0;
        Cancel cancel;
        audit::Page page;
        audit::Sequence stopAt = 0; // what is shown already begins here; 0: read until a page is full
        audit::Sequence newest = 0; // that was looked at
        QList<audit::ListedEntry> found{};
    };
    void readPage(int generation, const audit::Page &page);
    void readNewest();
    void goOn(const std::shared_ptr<Reading> &reading);
    void take(const std::shared_ptr<Reading> &reading, const Result<QList<audit::ListedEntry>> &answer);
    void end(const Reading &reading);
    void endNewest();

    RecordLink &m_link;
    ChainModel &m_model;
    ChainFilter m_filter;
    Cancel m_older;
    Cancel m_newer;
    bool m_isReadingNewest = false;
    bool m_isNewestDue = false; // more came while the newest were being read
    audit::Sequence m_lookedBackTo = 0;
    audit::Sequence m_newestSeen = 0; // with this filter; whatever is newer was not looked at to its end yet
};

} // namespace wingman::ui
