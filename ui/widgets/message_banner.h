// SPDX-License-Identifier: GPL-3.0-or-later
// A slim message above rows that are there all the same: one endpoint is down, something is out of date.
#pragma once

#include "widgets/message_panel.h"

class QBoxLayout;
class QLabel;

namespace wingman::ui {

/// Title and sentence stand in one line where they fit, else the sentence stands below and both wrap; steps are not
/// shown. Hidden while the message has no title. Owned by its parent. Thread: GUI.
class MessageBanner final : public QWidget
{
    Q_OBJECT
public:
    MessageBanner(const QString &objectName, QWidget *parent);
    void setMessage(const Message &message);

Q_SIGNALS:
    void primaryRequested();
    void secondaryRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void applyIcon();
    void arrange();

    Message m_message;
    QLabel *m_icon;
    TextLabel *m_title;
    TextLabel *m_sentence;
    QPushButton *m_primary;
    QPushButton *m_secondary;
    QBoxLayout *m_words;
};

} // namespace wingman::ui
