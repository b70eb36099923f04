// SPDX-License-Identifier: GPL-3.0-or-later
// The rail at the window's side: one button per page, a badge where something waits.
#pragma once

#include "theme/icons.h"

#include <QAbstractButton>
#include <QMap>

class QBoxLayout;
class QButtonGroup;

namespace wingman::ui {

/// One entry of the rail. Owned by the rail. Thread: the window's.
class RailButton final : public QAbstractButton
{
    Q_OBJECT
public:
    RailButton(const QString &id, Icon icon, QWidget *parent);

    const QString &id() const { return m_id; }
    /// How many things wait on that page; 0: none.
    void setCount(int count);
    void setNarrow(bool narrow);
    /// While a press of pointer or keyboard changes it; a screen reader changes it without one.
    bool isPressed() const { return m_pressed; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void nextCheckState() override;
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void describe();
    QString m_id;
    Icon m_icon;
    int m_count = 0;
    bool m_narrow = false;
    bool m_pressed = false;
};

/// Owned by the window. Thread: the window's.
class Rail final : public QWidget
{
    Q_OBJECT
public:
    explicit Rail(QWidget *parent = nullptr);

    void setCurrent(const QString &page);
    void setCount(const QString &page, int count);
    bool isNarrow() const { return m_narrow; }
    void setNarrow(bool narrow);

Q_SIGNALS:
    void chosen(const QString &page);
    void narrowChanged(bool narrow);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void moveFocus(int step);

    QMap<QString, RailButton *> m_buttons;
    QList<RailButton *> m_order;
    QButtonGroup *m_group;
    bool m_setting = false; // the window says which page it shows
    QWidget *m_brand;
    QAbstractButton *m_fold;
    bool m_narrow = false;
};

} // namespace wingman::ui
