// SPDX-License-Identifier: GPL-3.0-or-later
// Courses of figures over time, with axes, a legend and a crosshair that the arrow keys move. Where nothing was
// measured there is a gap.
#pragma once

#include "theme/theme.h"
#include "widgets/chart_scale.h"

#include <QPolygonF>
#include <QWidget>

#include <optional>

namespace wingman::ui {

struct ChartSeries
{
    QString name;
    Tone tone = Tone::Accent;
    QList<double> values{}; // one for each moment; not finite where nothing was measured
    bool dashed = false;    // told apart without colour; not filled
};

struct ChartData
{
    QList<Instant> moments{}; // in order
    QList<ChartSeries> series{};
    std::optional<double> top{}; // what the axis reaches at least: the memory there is
};

/// The lines of one series in a box, broken where a value is missing and where the moments themselves have a hole.
/// Pure.
QList<QPolygonF> chartPieces(const QList<Instant> &moments, const QList<double> &values, const QRectF &box,
                             double high);
/// How many stretches without a value lie between values. Pure.
int gapsIn(const QList<double> &values);

/// Owned by its parent. Thread: GUI.
class Chart final : public QWidget
{
    Q_OBJECT
public:
    explicit Chart(const QString &objectName, QWidget *parent = nullptr);

    /// What is measured: its heading, and what a screen reader says.
    void setTitle(const QString &title);
    void setUnit(ChartUnit unit);
    void setData(const ChartData &data);
    const ChartData &data() const { return m_data; }

    /// Which of the moments is looked at; none: the last that was measured counts.
    void setCursor(std::optional<qsizetype> at);
    std::optional<qsizetype> cursorAt() const { return m_at; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// By mouse or keyboard, so that charts side by side show the same moment.
    void cursorMoved(std::optional<qsizetype> at);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Places
    {
        QRectF title, legend, plot;
    };
    Places places() const;
    double high() const;
    double xOf(Instant at, const QRectF &plot) const;
    void moveTo(std::optional<qsizetype> at);
    void retranslate();
    /// "21/11/2026 14:02: CPU 32 %, IO wait 0.1 %".
    QString sentenceAt(qsizetype at) const;
    void paintGrid(QPainter &painter, const QRectF &plot) const;
    void paintSeries(QPainter &painter, const QRectF &plot) const;
    void paintLegend(QPainter &painter, const QRectF &box) const;
    void paintCursor(QPainter &painter, const QRectF &plot) const;

    QString m_title;
    ChartUnit m_unit = ChartUnit::Plain;
    ChartData m_data;
    std::optional<qsizetype> m_at;
};

} // namespace wingman::ui
