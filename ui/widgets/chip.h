// SPDX-License-Identifier: GPL-3.0-or-later
// A word in a pill of its tone: "container", "tier 2", "refused". As a widget, and as strokes for delegates.
#pragma once

#include "theme/theme.h"
#include "widgets/state_shape.h"

#include <QWidget>
#include <optional>

namespace wingman::ui {

/// How much room the pill of `text` takes.
QSize chipSize(const QString &text, bool withShape = false);
/// Centred vertically and at the start of `box`; elided where it does not fit.
void paintChip(QPainter &painter, const QRect &box, const QString &text, Tone tone, const QPalette &palette,
               std::optional<Shape> shape = std::nullopt, Qt::LayoutDirection direction = Qt::LeftToRight);

/// Owned by its parent. Thread: GUI.
class Chip final : public QWidget
{
    Q_OBJECT
public:
    explicit Chip(const QString &objectName, QWidget *parent = nullptr);
    void setChip(const QString &text, Tone tone, std::optional<Shape> shape = std::nullopt);
    const QString &text() const { return m_text; }
    Tone tone() const { return m_tone; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString m_text;
    Tone m_tone = Tone::Muted;
    std::optional<Shape> m_shape;
};

} // namespace wingman::ui
