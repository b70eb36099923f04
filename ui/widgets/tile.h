// SPDX-License-Identifier: GPL-3.0-or-later
// One number that matters: what it is, how much, what is wrong with it, and how it went.
#pragma once

#include "theme/theme.h"

#include <QAbstractButton>

namespace wingman::ui {

class Sparkline;

struct TileText
{
    QString caption; // "Fleet"
    QString value;   // "3 of 4 up"
    QString line{};  // "pve2 stale for 4 min"
    Tone tone = Tone::Muted;
    friend bool operator==(const TileText &, const TileText &) = default;
};

/// Clicked, or Space: goes where the number comes from. Owned by its parent. Thread: GUI.
class Tile final : public QAbstractButton
{
    Q_OBJECT
public:
    /// Card: a surface of its own, the line beside the value. Plain: no surface and nothing to click, the line below.
    enum class Look : quint8 { Card, Plain };
    explicit Tile(const QString &objectName, QWidget *parent = nullptr, Look look = Look::Card);

    void setTile(const TileText &text);
    /// Hidden while it has no values.
    Sparkline *sparkline() const { return m_sparkline; }
    void setValues(const QList<double> &values);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Places
    {
        QRect caption, value, line, sparkline;
    };
    Places places() const;
    void place();
    int padding() const;

    Look m_look;
    TileText m_text;
    Sparkline *m_sparkline;
};

} // namespace wingman::ui
