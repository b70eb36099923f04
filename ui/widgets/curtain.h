// SPDX-License-Identifier: GPL-3.0-or-later
// Lies over everything of a window until it is lifted: what lies under it is hidden, so that it is neither seen nor
// reached by a key, and readers are told that it does not show; then it is there again as it was.
#pragma once

#include <QPointer>
#include <QWidget>

namespace wingman::ui {

/// Owned by its window. Thread: GUI.
class Curtain : public QWidget
{
    Q_OBJECT
public:
    Curtain(const QString &objectName, QWidget *window);

    /// Menus and dialogs that stand open are closed.
    void draw();
    void lift();
    bool isDrawn() const { return m_isDrawn; }
    /// The one that is drawn over this window; null. What would open over the window waits for lifted().
    static Curtain *over(const QWidget *window);
    /// It closed for good meanwhile, and does not come back.
    void forget(QWidget *hidden);

Q_SIGNALS:
    void lifted();

protected:
    /// What has the keyboard while it is drawn.
    virtual QWidget *firstFocus() = 0;

    bool eventFilter(QObject *watched, QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void keepFocus(const QWidget *now);

    QList<QPointer<QWidget>> m_hidden;
    QPointer<QWidget> m_focusBefore;
    bool m_isDrawn = false;
};

} // namespace wingman::ui
