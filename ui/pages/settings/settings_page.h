// SPDX-License-Identifier: GPL-3.0-or-later
// Settings: policy and lists (changed by plans), and how this person likes the window (changed at once).
#pragma once

#include "pages/page.h"

class QStackedWidget;

namespace wingman::ui {

class PageHeader;

/// One view of the page. Owned by the page. Thread: the window's.
class SettingsSection : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    /// Reads again what it shows.
    virtual void read() {}
    /// Shows what the place names within this view.
    virtual void lead(const Place &) {}
};

/// Owned by the window. Thread: the window's.
class SettingsPage final : public Page
{
    Q_OBJECT
public:
    explicit SettingsPage(const PageContext &context, QWidget *parent = nullptr);

    void show(const Place &place) override;
    Place place() const override;
    void refresh() override;
    QList<Command> commands() override;
    QString helpTopic() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    struct View
    {
        QString id;
        SettingsSection *section = nullptr;
    };
    void add(const QString &id, SettingsSection *section);
    void choose(const QString &id);
    void retranslate();

    PageContext m_context;
    PageHeader *m_header;
    QStackedWidget *m_stack;
    QList<View> m_views;
};

} // namespace wingman::ui
