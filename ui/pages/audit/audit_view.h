// SPDX-License-Identifier: GPL-3.0-or-later
// What the three views of the audit page have in common.
#pragma once

#include "pages/page.h"

namespace wingman::ui {

/// Reads again when the record changed: one reading after the other, so that each comes to its end however often it is
/// told of changes, and none while nobody looks. Owned by the page. Thread: the window's.
class AuditView : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    /// Reads anew what it shows; what is being read of another question is dropped.
    virtual void read() = 0;
    /// Shows what the place names within this view.
    virtual void lead(const Place &place) = 0;
    /// What is selected, and the filter.
    virtual Place place() const = 0;
    virtual QWidget *filterField() { return nullptr; }
    virtual QList<Command> commands() { return {}; }

Q_SIGNALS:
    /// An entry of the chain, or an execution, that another view shows.
    void entryRequested(qint64 sequence);
    void executionRequested(const QString &planOrExecution);
    void verifyRequested();

protected:
    void readWhenChanged(const Feed &feed);
    /// A reading began that setRead() tells the end of.
    void setReading();
    void setRead();
    /// The record changed, nothing is being read, and somebody looks.
    virtual void readAgain() { read(); }
    void showEvent(QShowEvent *event) override;

private:
    void readIfDue();

    bool m_isReading = false;
    bool m_isDue = false; // the record changed since the last reading began
};

} // namespace wingman::ui
