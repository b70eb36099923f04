// SPDX-License-Identifier: GPL-3.0-or-later
// What comes up above the activity bar: live steps, the raw exchange. The page above keeps its place and its focus.
#pragma once

#include <QFrame>
#include <QPointer>

class QToolButton;
class QVariantAnimation;
class QVBoxLayout;

namespace wingman::ui {

class SectionLabel;

/// Lies in the window's column, under the page; closed it takes no room. Escape inside it closes it. Its upper edge can
/// be dragged. Owned by its parent. Thread: GUI.
class Drawer final : public QFrame
{
    Q_OBJECT
public:
    explicit Drawer(const QString &objectName, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// Belongs to the drawer from now on; there is one.
    void setContent(QWidget *content);
    void setOpen(bool open);
    bool isOpen() const { return m_isOpen; }
    /// How high it is when open, in pixels, to be remembered and given back.
    int openHeight() const { return m_openHeight; }
    void setOpenHeight(int height);

    QSize sizeHint() const override;

Q_SIGNALS:
    void openChanged(bool open);
    void openHeightChanged(int height);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void resizeTo(int height);

    QWidget *m_edge;
    SectionLabel *m_title;
    QToolButton *m_close;
    QVBoxLayout *m_column;
    QVariantAnimation *m_motion;
    QPointer<QWidget> m_content;
    QPointer<QWidget> m_focusBefore;
    int m_openHeight = 0;
    int m_draggedFrom = 0;
    int m_heightBefore = 0;
    bool m_isOpen = false;
};

} // namespace wingman::ui
