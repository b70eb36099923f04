// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/step_strip.h"

#include "theme/icons.h"
#include "widgets/surface_paint.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace wingman::ui {
namespace {

QFont numberFont()
{
    return composedFont(Text::Small, true);
}

int discSide()
{
    return QFontMetrics(numberFont()).height() + pixels(Space::XS);
}

} // namespace

StepStrip::StepStrip(const QString &objectName, QWidget *parent) : QWidget(parent)
{
    setObjectName(objectName);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StepStrip::setSteps(const QStringList &titles, int current)
{
    m_titles = titles;
    m_current = current;
    setAccessibleName(tr("Step %1 of %2: %3").arg(m_current + 1).arg(m_titles.size()).arg(m_titles.value(m_current)));
    updateGeometry();
    update();
}

QSize StepStrip::sizeHint() const
{
    const QFontMetrics metrics(composedFont(Text::Body, true));
    int wide = 0;
    for (const QString &title : m_titles)
        wide += discSide() + pixels(Space::S) + metrics.horizontalAdvance(title) + 2 * pixels(Space::L);
    return {wide, qMax(discSide(), metrics.height())};
}

QSize StepStrip::minimumSizeHint() const
{
    return {static_cast<int>(m_titles.size()) * (discSide() + pixels(Space::L)), sizeHint().height()};
}

void StepStrip::paintEvent(QPaintEvent *)
{
    if (m_titles.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = discSide();
    const int gap = pixels(Space::S);
    const int part = width() / static_cast<int>(m_titles.size());
    for (int i = 0; i < m_titles.size(); ++i) {
        const bool isNow = i == m_current;
        const bool isDone = i < m_current;
        const auto placed = [&](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
        const QRect disc = placed({i * part, (height() - side) / 2, side, side});
        const Paint paint = paintOf(isDone ? Tone::Ok : Tone::Muted, palette());
        painter.setPen(Qt::NoPen);
        painter.setBrush(isNow ? colorOf(Role::Accent, palette()) : paint.fill);
        painter.drawEllipse(disc);
        const QColor ink = isNow ? colorOf(Role::OnAccent, palette()) : paint.ink;
        if (isDone) {
            const int tick = side - pixels(Space::XS);
            const QRect middle = QStyle::alignedRect(layoutDirection(), Qt::AlignCenter, QSize(tick, tick), disc);
            painter.drawPixmap(middle.topLeft(), pixmap(Icon::Check, ink, tick, devicePixelRatioF()));
        } else {
            painter.setFont(numberFont());
            painter.setPen(ink);
            painter.drawText(disc, Qt::AlignCenter, locale().toString(i + 1));
        }
        const QFont font = composedFont(Text::Body, isNow);
        const QFontMetrics metrics(font);
        const QRect words(i * part + side + gap, 0, part - side - 2 * gap, height());
        const QString title = metrics.elidedText(m_titles.at(i), Qt::ElideRight, words.width());
        painter.setFont(font);
        painter.setPen(colorOf(isNow ? Role::Text : Role::Muted, palette()));
        painter.drawText(placed(words),
                         static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) |
                             Qt::AlignVCenter | Qt::TextSingleLine,
                         title);
        const int used = side + gap + metrics.horizontalAdvance(title) + gap;
        if (i + 1 < m_titles.size() && used < part - gap)
            painter.fillRect(placed({i * part + used, height() / 2, part - used - gap, 1}),
                             colorOf(Role::Border, palette()));
    }
}

void StepStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
}

} // namespace wingman::ui
