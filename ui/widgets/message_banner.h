// SPDX-License-Identifier: GPL-3.0-or-later
// A slim message above rows that are there all the same: one endpoint is down, something is out of date.
#pragma once

#include "widgets/message_panel.h"

class QLabel;

namespace wingman::ui {

/// Its words keep to one or two lines; steps are not shown. Hidden while the message has no title. Owned by its parent.
/// Thread: GUI.
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

private:
    void applyIcon();

    Message m_message;
    QLabel *m_icon;
    TextLabel *m_title;
    TextLabel *m_sentence;
    QPushButton *m_primary;
    QPushButton *m_secondary;
};

} // namespace wingman::ui
