// SPDX-License-Identifier: GPL-3.0-or-later
// A quiet button that puts a text on the clipboard and says for a moment that it did.
#pragma once

#include <QToolButton>

class QTimer;

namespace wingman::ui {

/// Shows itself while the pointer is over its parent, or while it has the focus. Owned by its parent. Thread: GUI.
class CopyButton final : public QToolButton
{
    Q_OBJECT
public:
    explicit CopyButton(const QString &objectName, QWidget *parent = nullptr);
    /// `what` is copied; `name` says of what for those who do not see: "Copy Image".
    void setCopied(const QString &what, const QString &name);
    /// Always visible instead.
    void setAlwaysShown(bool shown);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void showState(bool done);

    QString m_what;
    QString m_name;
    QTimer *m_back;
    bool m_alwaysShown = false;
};

} // namespace wingman::ui
