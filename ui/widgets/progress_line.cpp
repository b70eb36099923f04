// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/progress_line.h"

#include "widgets/format.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>

namespace wingman::ui {
namespace {
constexpr int characters = 18;
constexpr double stripeOpacity = 0.55;
} // namespace

ProgressLine::ProgressLine(const QString &objectName, QWidget *parent) : QWidget(parent)
{
    setObjectName(objectName);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    retranslate();
}

void ProgressLine::setShare(std::optional<double> share)
{
    if (share)
        share = std::clamp(*share, 0.0, 1.0);
    if (share == m_share)
        return;
    m_share = share;
    retranslate();
    update();
}

void ProgressLine::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void ProgressLine::setName(const QString &name)
{
    m_name = name;
    retranslate();
}

QSize ProgressLine::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * characters, pixels(Space::XS)};
}

QSize ProgressLine::minimumSizeHint() const
{
    return {pixels(Space::XL), pixels(Space::XS)};
}

void ProgressLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double round = height() / 2.0;
    QPainterPath track;
    track.addRoundedRect(rect(), round, round);
    painter.fillPath(track, colorOf(Role::Sunken, palette()));
    painter.setClipPath(track);
    const QColor ink = paintOf(m_tone, palette()).ink;
    if (m_share) {
        QRectF done(0, 0, width() * *m_share, height());
        if (layoutDirection() == Qt::RightToLeft)
            done.moveRight(width());
        painter.fillRect(done, ink);
        return;
    }
    QColor stripe = ink;
    stripe.setAlphaF(static_cast<float>(stripeOpacity));
    const int step = pixels(Space::S);
    for (int x = -height(); x < width(); x += step) {
        const QPolygonF slanted({QPointF(x, height()), QPointF(x + height(), 0), QPointF(x + height() + step / 2.0, 0),
                                 QPointF(x + step / 2.0, height())});
        QPainterPath path;
        path.addPolygon(slanted);
        painter.fillPath(path, stripe);
    }
}

void ProgressLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
}

void ProgressLine::retranslate()
{
    setAccessibleName(m_name.isEmpty() ? tr("Progress") : m_name);
    setAccessibleDescription(m_share ? formatPercent(*m_share, 0) : tr("It runs; how far it is, is not known."));
}

} // namespace wingman::ui
