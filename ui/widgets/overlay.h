// SPDX-License-Identifier: GPL-3.0-or-later
// What lies over the page for a while and is gone again at once: the palette above it, the help beside it.
#pragma once

#include <QPointer>
#include <QWidget>

class QFrame;

namespace wingman::ui {

/// Hidden until it is opened. Escape closes it, and the focus goes back to where it was. What its card holds is the
/// business of the class that derives from it. Owned by its window. Thread: the window's.
class Overlay : public QWidget
{
    Q_OBJECT
public:
    enum class At : quint8 {
        Top,  // dims the window and keeps the keyboard inside; near the upper edge, in the middle
        Side, // over the window's end, which otherwise stays in use
    };
    Overlay(const QString &objectName, At place, QWidget *window);
    ~Overlay() override;

    /// At the side it lies between these two: what stands in them stays in sight.
    void setBetween(QWidget *above, QWidget *below);
    bool isOpen() const { return isVisibleTo(parentWidget()); }
    /// How many characters wide and lines high the card would like to be.
    void setPreferredSize(int characters, int lines);

public Q_SLOTS:
    void closeOverlay();

Q_SIGNALS:
    void closed();

protected:
    /// Shows it and gives the focus to `first`.
    void openOverlay(QWidget *first);
    QFrame *card() const { return m_card; }

    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    bool keepsKeyboard() const { return m_place == At::Top; }
    void arrange();

    At m_place;
    QFrame *m_card;
    QPointer<QWidget> m_above;
    QPointer<QWidget> m_below;
    QPointer<QWidget> m_before; // had the focus
    int m_characters = 80;
    int m_lines = 24;
};

} // namespace wingman::ui
