// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of a shortcut, drawn as keys.
#pragma once

#include <QFont>
#include <QPalette>
#include <QWidget>

class QPainter;

namespace wingman::ui {

QSize keyCapSize(const QString &keys, const QFont &font);
/// `keys` as people write it: "Ctrl+K". For delegates and for the widget.
void paintKeyCap(QPainter &painter, const QRect &box, const QString &keys, const QFont &font, const QPalette &palette);

/// Owned by its parent. Thread: the window's.
class KeyCap final : public QWidget
{
    Q_OBJECT
public:
    explicit KeyCap(const QString &objectName, QWidget *parent = nullptr);
    void setKeys(const QString &keys);
    const QString &keys() const { return m_keys; }

    QSize sizeHint() const override { return keyCapSize(m_keys, font()); }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_keys;
};

} // namespace wingman::ui
