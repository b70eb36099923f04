// SPDX-License-Identifier: GPL-3.0-or-later
// One execution, whole: what was asked and decided, by whom, every call with its time, what was there before and after,
// and where the chain proves it.
#pragma once

#include "approvals/approval_desk.h"
#include "execution/record.h"
#include "operations/operation.h"

#include <QWidget>

namespace wingman::ui {

class DetailColumn;

/// Owned by its view. Thread: the window's.
class ExecutionDetails final : public QWidget
{
    Q_OBJECT
public:
    explicit ExecutionDetails(QWidget *parent = nullptr);

    /// None: nothing is selected.
    void setRecord(const std::optional<execution::Record> &record, const QList<approvals::Approval> &approvals);
    /// It could not be read, or is not what the chain says.
    void setError(const QString &subject, const Error &error);
    const std::optional<execution::Record> &record() const { return m_record; }
    void copy();

Q_SIGNALS:
    void planRequested(const QString &plan);
    void entryRequested(qint64 sequence);
    void verifyRequested();
    void copied();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showAll();
    void showError();
    void showFacts();
    void showFindings();
    void showApprovals();
    void showTarget(int position);
    void showChanges(int position);
    void showRecords();
    void showButtons();

    DetailColumn *m_column;
    std::optional<execution::Record> m_record;
    QList<approvals::Approval> m_approvals; // of this plan
    QString m_subject;
    std::optional<Error> m_error;
};

} // namespace wingman::ui
