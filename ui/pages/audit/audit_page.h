// SPDX-License-Identifier: GPL-3.0-or-later
// Who wanted what, who agreed, what was done and what came of it: approvals, executions and the chain.
#pragma once

#include "pages/audit/audit_view.h"

class QPushButton;
class QStackedWidget;

namespace wingman::ui {

class PageHeader;
class Verification;

/// Owned by the window. Thread: the window's.
class AuditPage final : public Page
{
    Q_OBJECT
public:
    explicit AuditPage(const PageContext &context, QWidget *parent = nullptr);
    ~AuditPage() override;

    void show(const Place &place) override;
    Place place() const override;
    void refresh() override;
    QWidget *filterField() override;
    QList<Command> commands() override;
    QString helpTopic() const override { return QStringLiteral("audit"); }

    const Verification &verification() const { return *m_verification; }
    void verify();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct View
    {
        QString id;
        AuditView *view = nullptr;
    };
    void add(const QString &id, AuditView *view);
    AuditView *choose(const QString &id);
    AuditView *current() const;
    /// Which view shows what a place names only by its object.
    static QString viewFor(const Place &place);
    void firstLook();
    void tellOfChain();
    void showState();
    void retranslate();

    PageContext m_context;
    Verification *m_verification;
    PageHeader *m_header;
    QPushButton *m_verify;
    QStackedWidget *m_stack;
    QList<View> m_views;
    bool m_hasLooked = false;
};

} // namespace wingman::ui
