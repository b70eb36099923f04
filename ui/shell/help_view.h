// SPDX-License-Identifier: GPL-3.0-or-later
// F1: the help of the page, its other topics, and a search through all of them, beside the page.
#pragma once

#include "link/navigator.h"
#include "widgets/overlay.h"

class QLineEdit;
class QListWidget;
class QStackedWidget;
class QToolButton;

namespace wingman::ui {

class HelpText;
class TextLabel;

/// Owned by the window. Thread: the window's.
class HelpView final : public Overlay
{
    Q_OBJECT
public:
    HelpView(Navigator &navigator, QWidget *window);

    /// A topic that is not there says so and shows the list.
    void open(const QString &topic);
    QString topic() const { return m_topic; }

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrangeCard();
    void retranslate();
    void showTopic(const QString &topic, bool remember);
    void showList();
    void goBack();
    void follow(const QUrl &link);

    Navigator &m_navigator;
    QToolButton *m_back;
    TextLabel *m_title;
    QToolButton *m_all;
    QToolButton *m_close;
    QLineEdit *m_search;
    QStackedWidget *m_stack;
    QListWidget *m_topics;
    TextLabel *m_none;
    HelpText *m_text;
    QString m_topic; // empty: the list
    QStringList m_before;
};

} // namespace wingman::ui
