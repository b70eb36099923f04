// SPDX-License-Identifier: GPL-3.0-or-later
// What may be done with the selected workload at this moment, asked again when it or the policy changes.
#pragma once

#include "base/cancel.h"
#include "link/links.h"

#include <QTimer>

namespace wingman::ui {

class WorkloadSubject;

/// Answers are for looking at: the plan is decided again. Owned by the details pane. Thread: the window's.
class ForesightFeed final : public QObject
{
    Q_OBJECT
public:
    ForesightFeed(const Links &links, WorkloadSubject &subject, QObject *parent = nullptr);
    ~ForesightFeed() override;

    bool isLoading() const { return m_loading; }
    /// In the order of the catalogue; as of before while it is asked again.
    const QList<execution::Foreseen> &all() const { return m_all; }
    const execution::Foreseen *find(const QString &operation) const;
    /// Why an operation would be refused now, in a sentence; empty where nothing is known to refuse it.
    QString whyNot(const QString &operation) const;
    const std::optional<Error> &error() const { return m_error; }
    void ask();

Q_SIGNALS:
    void changed();

private:
    void follow();

    Links m_links;
    WorkloadSubject &m_subject;
    QList<execution::Foreseen> m_all;
    std::optional<Error> m_error;
    QString m_asked; // what the answer hangs on
    Cancel m_cancel;
    QTimer m_soon;
    bool m_loading = false;
};

} // namespace wingman::ui
