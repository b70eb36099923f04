// SPDX-License-Identifier: GPL-3.0-or-later
// The first line of every page: what it is, how many, its views, and what can be done with all of it.
#pragma once

#include <QWidget>
#include <optional>

class QHBoxLayout;

namespace wingman::ui {

class ElidedLabel;
class TabStrip;
class TextLabel;

/// Owned by its page. Thread: GUI.
class PageHeader final : public QWidget
{
    Q_OBJECT
public:
    explicit PageHeader(const QString &objectName, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// Beside the title; none: not known, nothing is shown.
    void setCount(std::optional<qint64> count);
    void setSubtitle(const QString &subtitle);
    /// Made when first asked for; pages without views have none.
    TabStrip *tabs();
    /// At the end of the line, in the order they come; `stretch` lets a field grow. Belongs to the header from now on.
    void addAction(QWidget *widget, int stretch = 0);
    using QWidget::addAction;

private:
    TextLabel *m_title;
    TextLabel *m_count;
    ElidedLabel *m_subtitle;
    TabStrip *m_tabs = nullptr;
    QHBoxLayout *m_start;
    QHBoxLayout *m_actions;
};

} // namespace wingman::ui
