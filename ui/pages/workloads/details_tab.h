// SPDX-License-Identifier: GPL-3.0-or-later
// What every tab of the details is: reads only while it is looked at, and stops everything of a row that went.
#pragma once

#include "pages/page.h"
#include "pages/workloads/workload_subject.h"

class QPushButton;
class QScrollArea;

namespace wingman::ui {

/// Owned by the details pane. Thread: the window's.
class DetailsTab : public QWidget
{
    Q_OBJECT
public:
    DetailsTab(const QString &objectName, const PageContext &context, WorkloadSubject &subject, QWidget *parent);

protected:
    /// It is looked at, and something is selected: read, open streams.
    virtual void begin() {}
    /// It is not looked at any more, or its row went: stop.
    virtual void end() {}
    /// Another row, or none; after end(), before begin().
    virtual void replaced() {}
    /// The row differs.
    virtual void changed() {}
    /// A second went by while it is looked at.
    virtual void aged() {}
    virtual void retranslate() = 0;

    bool isActive() const { return m_active; }
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

    /// Enabled unless there is a reason why not; says what it does, or the first of the reasons that is one.
    static void allow(QPushButton *button, const QString &what, const QStringList &whyNot);
    /// For tabs that are longer than the pane; the content lies in it from now on.
    QScrollArea *scrolled(QWidget *content);

    const PageContext m_context;
    WorkloadSubject &m_subject;

private:
    void activate();

    bool m_active = false;
};

} // namespace wingman::ui
