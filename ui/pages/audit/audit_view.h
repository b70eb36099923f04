// SPDX-License-Identifier: GPL-3.0-or-later
// What the three views of the audit page have in common.
#pragma once

#include "pages/page.h"

namespace wingman::ui {

/// Owned by the page. Thread: the window's.
class AuditView : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    /// Reads anew what it shows.
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
};

} // namespace wingman::ui
