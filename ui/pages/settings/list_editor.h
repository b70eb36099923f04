// SPDX-License-Identifier: GPL-3.0-or-later
// One allowlist or denylist of one kind: its entries, where it comes from, adding and removing by plans.
#pragma once

#include "operations/plan.h"
#include "policy/policy.h"

#include <QWidget>

class QLineEdit;
class QListView;
class QPushButton;
class QStringListModel;

namespace wingman::ui {

class TextLabel;

/// Owned by its parent. Thread: the window's.
class ListEditor final : public QWidget
{
    Q_OBJECT
public:
    ListEditor(policy::ListKind kind, bool deny, QWidget *parent = nullptr);

    /// The entries that hold. `imposedBy` names the variable that imposes them; then they cannot be changed here.
    void setEntries(const QStringList &entries, const QString &imposedBy);

Q_SIGNALS:
    void changeRequested(const wingman::operations::Intent &intent);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void judge();
    void add();
    void remove();
    void request(const char *operation, const QString &entry);
    QString kindWord() const;

    policy::ListKind m_kind;
    bool m_deny;
    QString m_imposedBy;
    TextLabel *m_title;
    TextLabel *m_source;
    QListView *m_view;
    QStringListModel *m_model;
    QLineEdit *m_entry;
    TextLabel *m_problem;
    QPushButton *m_add;
    QPushButton *m_remove;
};

} // namespace wingman::ui
