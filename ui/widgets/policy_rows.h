// SPDX-License-Identifier: GPL-3.0-or-later
// What may be done here: each verdict once, the verbs it holds for, what decided, and a way to ask why.
#pragma once

#include "policy/gate.h"

#include <QWidget>

class QVBoxLayout;

namespace wingman::ui {

struct PolicyRow
{
    policy::Decision::Verdict verdict = policy::Decision::Verdict::Deny;
    QString what;      // "Restart, stop, pause"
    QString because{}; // "allowlist web-*"
    bool hasWhy = false;
    friend bool operator==(const PolicyRow &, const PolicyRow &) = default;
};

/// Owned by its parent. Thread: GUI.
class PolicyRows final : public QWidget
{
    Q_OBJECT
public:
    explicit PolicyRows(const QString &objectName, QWidget *parent = nullptr);
    void setRows(const QList<PolicyRow> &rows);

Q_SIGNALS:
    void whyRequested(int row);

protected:
    void changeEvent(QEvent *event) override;

private:
    class Line;
    QVBoxLayout *m_column;
    QList<Line *> m_lines;
    QList<PolicyRow> m_rows;
};

} // namespace wingman::ui
