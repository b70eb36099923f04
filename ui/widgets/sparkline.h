// SPDX-License-Identifier: GPL-3.0-or-later
// A small line of what a number was. Where nothing was measured there is a gap, not a zero and not a guess.
#pragma once

#include "theme/theme.h"

#include <QWidget>
#include <functional>
#include <optional>

class QPolygonF;

namespace wingman::ui {

struct Range
{
    double low = 0;
    double high = 1;
    friend bool operator==(const Range &, const Range &) = default;
};

/// From zero to the largest value.
Range rangeOf(const QList<double> &values);
/// The line in pieces between gaps (values that are not finite). Many values on few pixels keep each pixel's smallest
/// and largest, so that no peak is lost; never more than four points a pixel.
QList<QPolygonF> sparklinePieces(const QList<double> &values, const QRectF &box, const Range &range);
/// For delegates and for the widget.
void paintSparkline(QPainter &painter, const QRectF &box, const QList<double> &values, Tone tone,
                    const QPalette &palette, const std::optional<Range> &range = std::nullopt);

/// Owned by its parent. Thread: GUI.
class Sparkline final : public QWidget
{
    Q_OBJECT
public:
    explicit Sparkline(const QString &objectName, QWidget *parent = nullptr);

    /// `name` is what is measured, `text` how a value is written; both are what a screen reader says.
    void setMeaning(const QString &name, const std::function<QString(double)> &text);
    void setValues(const QList<double> &values, const std::optional<Range> &range = std::nullopt);
    void setTone(Tone tone);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QString m_name;
    std::function<QString(double)> m_text;
    QList<double> m_values;
    std::optional<Range> m_range;
    Tone m_tone = Tone::Accent;
};

} // namespace wingman::ui
