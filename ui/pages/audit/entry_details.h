// SPDX-License-Identifier: GPL-3.0-or-later
// One entry of the chain, for people: what happened, why it was refused, what it rests on, and why it can be believed.
#pragma once

#include "audit/chain_reader.h"
#include "execution/record.h"
#include "link/feed.h"

#include <QWidget>

class QPushButton;

namespace wingman::ui {

class CodeView;
class DetailColumn;

/// Owned by its view. Thread: the window's.
class EntryDetails final : public QWidget
{
    Q_OBJECT
public:
    explicit EntryDetails(const Feed &feed, QWidget *parent = nullptr);

    /// None: nothing is selected. `operation`: what its plan is about. False: it is what is shown already.
    bool setEntry(const std::optional<audit::ListedEntry> &entry, const QString &operation);
    /// What its plan became, where that is known: sentences of findings come from there.
    void setRecord(const std::optional<execution::Record> &record);
    const std::optional<audit::ListedEntry> &entry() const { return m_entry; }
    void copy();

Q_SIGNALS:
    void planRequested(const QString &plan);
    void executionRequested(const QString &execution);
    void entryRequested(qint64 sequence);
    void copied();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showAll();
    void showWhat(const audit::Entry &entry);
    void showFindings(const audit::EntryDraft &what);
    void showFacts(const audit::Entry &entry);
    void showTrust(const audit::ListedEntry &row);
    void showButtons(const audit::Entry &entry);
    QString sentenceOf(const QString &code) const;
    bool isHead() const;

    const Feed &m_feed;
    DetailColumn *m_column;
    std::optional<audit::ListedEntry> m_entry;
    QString m_operation;
    bool m_isHead = false; // it was said to be the newest one
    std::optional<execution::Record> m_record;
};

} // namespace wingman::ui
