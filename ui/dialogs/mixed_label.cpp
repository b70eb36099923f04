// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/mixed_label.h"

#include <QEvent>
#include <QPainter>
#include <QTextLayout>
#include <cmath>

namespace wingman::ui {

MixedLabel::MixedLabel(const QString &objectName, QWidget *parent) : QWidget(parent)
{
    setObjectName(objectName);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void MixedLabel::setRuns(const QList<Run> &runs)
{
    if (runs == m_runs)
        return;
    m_runs = runs;
    setAccessibleName(text());
    updateGeometry();
    update();
}

QString MixedLabel::text() const
{
    QStringList parts;
    for (const Run &run : m_runs)
        parts.append(run.text);
    return parts.join(u' ');
}

qreal MixedLabel::layOut(QTextLayout &layout, int width) const
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(layoutDirection());
    option.setAlignment(layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    layout.setTextOption(option);
    layout.setFont(font());
    layout.setText(text());
    QList<QTextLayout::FormatRange> formats;
    int at = 0;
    for (const Run &run : m_runs) {
        QTextLayout::FormatRange range;
        range.start = at;
        range.length = static_cast<int>(run.text.size());
        range.format.setForeground(colorOf(run.role, palette()));
        if (run.mono)
            range.format.setFont(monoFont(font()));
        formats.append(range);
        at += range.length + 1;
    }
    layout.setFormats(formats);
    qreal height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += std::ceil(line.height());
    }
    layout.endLayout();
    return height;
}

QSize MixedLabel::sizeHint() const
{
    QTextLayout layout;
    const int widest = columnWidth(font());
    const qreal height = layOut(layout, widest);
    qreal used = 0;
    for (int i = 0; i < layout.lineCount(); ++i)
        used = std::max(used, layout.lineAt(i).naturalTextWidth());
    return {static_cast<int>(std::ceil(used)) + 1, static_cast<int>(height)};
}

QSize MixedLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 12, fontMetrics().height()};
}

int MixedLabel::heightForWidth(int width) const
{
    QTextLayout layout;
    return static_cast<int>(layOut(layout, width));
}

void MixedLabel::paintEvent(QPaintEvent *)
{
    QTextLayout layout;
    layOut(layout, width());
    QPainter painter(this);
    layout.draw(&painter, {0, 0});
}

void MixedLabel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange) {
        updateGeometry();
        update();
    } else if (event->type() == QEvent::PaletteChange) {
        update();
    }
}

} // namespace wingman::ui
