// SPDX-License-Identifier: GPL-3.0-or-later
// A sheet inside the window: dims what lies behind, keeps the keyboard, and gives it back. What decides something (the
// plan, the first run) and what explains at length stands on one.
#pragma once

#include "theme/icons.h"
#include "theme/theme.h"

#include <QFrame>
#include <QPointer>
#include <QWidget>

class QAbstractButton;
class QHBoxLayout;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace wingman::ui {

class Chip;
class ElidedLabel;
class IconSquare;
class TextLabel;

/// Covers the window it was made for, from open() to dismiss(); nothing blocks meanwhile. Escape dismisses it unless it
/// is busy. No button of it is pressed by Enter unless it has the focus. Owned by that window. Thread: GUI.
class Sheet : public QWidget
{
    Q_OBJECT
public:
    Sheet(const QString &objectName, QWidget *window);

    void setTitle(const QString &title);
    void setSubtitle(const QString &subtitle);
    void setIcon(Icon icon, Tone tone);
    /// At the head's end: "tier 2". Empty: none.
    void setChip(const QString &text, Tone tone);
    /// How wide, in characters of the font; never wider than the window.
    void setColumns(int characters);

    /// What the sheet says goes in here; scrolls where the window is too small.
    QVBoxLayout *body() const { return m_body; }
    /// At the foot's start, quiet: "Copy as command".
    void addNote(QWidget *widget);
    /// At the foot's end, in the order they come; the last is what the sheet is for.
    void addButton(QAbstractButton *button);

    void open();
    void dismiss();
    bool isOpen() const { return m_isOpen; }
    /// Another sheet is open above this one: the keyboard is there.
    bool isCovered() const;
    /// While busy it cannot be dismissed; `why` says so at the button for closing.
    void setBusy(bool busy, const QString &why = {});
    bool isBusy() const { return m_isBusy; }
    /// Scrolls to it where not everything has room.
    void reveal(QWidget *inside);
    /// Opens over a curtain too (curtain.h); every other one waits until that is lifted.
    void setAboveCurtain(bool above) { m_isAboveCurtain = above; }
    /// What gets the focus when it opens; otherwise the first that can have it.
    void setFirstFocus(QWidget *widget);

Q_SIGNALS:
    void opened();
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void retranslate();
    void appear();
    void place();
    void keepFocus(QWidget *now);
    QList<Sheet *> sheetsAbove() const;
    void giveFocusBack();

    QFrame *m_panel;
    IconSquare *m_icon;
    TextLabel *m_title;
    ElidedLabel *m_subtitle;
    Chip *m_chip;
    QToolButton *m_close;
    QScrollArea *m_scroll;
    QWidget *m_page;
    QVBoxLayout *m_body;
    QWidget *m_foot;
    QHBoxLayout *m_notes;
    QHBoxLayout *m_buttons;
    QPointer<QWidget> m_firstFocus;
    QPointer<QWidget> m_focusBefore;
    QPointer<QWidget> m_focusInside; // the last one here
    QString m_busyReason;
    int m_columns = 84;
    bool m_isOpen = false;
    bool m_isBusy = false;
    bool m_isAboveCurtain = false;
};

} // namespace wingman::ui
