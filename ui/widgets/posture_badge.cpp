// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/posture_badge.h"

#include "widgets/surface_paint.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>

namespace wingman::ui {
namespace {

constexpr float stripeOpacity = 0.1F;

int shapeSide(const QFontMetrics &metrics)
{
    return metrics.ascent() * 3 / 4;
}

/// What is only simulated is striped: it looks like paper, not like a machine.
void paintStripes(QPainter &painter, const QRect &box, const QColor &ink)
{
    QColor stripe = ink;
    stripe.setAlphaF(stripeOpacity);
    QPainterPath pill;
    pill.addRoundedRect(box, radius(), radius());
    painter.save();
    painter.setClipPath(pill);
    painter.setPen(QPen(stripe, pixels(Space::XS)));
    for (int x = -box.height(); x < box.width(); x += pixels(Space::M))
        painter.drawLine(x, box.height() + pixels(Space::XS), x + box.height() + 2 * pixels(Space::XS),
                         -pixels(Space::XS));
    painter.restore();
}

} // namespace

PostureBadge::PostureBadge(QWidget *parent) : QAbstractButton(parent)
{
    setObjectName(QStringLiteral("postureBadge"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setWords(openingPosture());
}

void PostureBadge::setWords(const PostureWords &words)
{
    m_words = words;
    retranslate();
    updateGeometry();
    update();
}

void PostureBadge::retranslate()
{
    setAccessibleName(tr("Posture: %1").arg(m_words.text));
    setAccessibleDescription(m_words.reason);
    setToolTip(m_words.reason.toHtmlEscaped());
}

QSize PostureBadge::sizeHint() const
{
    const QFontMetrics metrics(composedFont(Text::Body, true));
    const int words = metrics.horizontalAdvance(m_words.text);
    return {words + shapeSide(metrics) + pixels(Space::S) + 2 * pixels(Space::M), controlHeight(fontMetrics())};
}

void PostureBadge::paintEvent(QPaintEvent *)
{
    const Paint paint = paintOf(m_words.tone, palette());
    const QFont shown = composedFont(Text::Body, true);
    const QFontMetrics metrics(shown);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintSurface(painter, rect(), paint.fill, underMouse() && isEnabled() ? paint.ink : paint.fill);
    if (m_words.tone == Tone::Simulated)
        paintStripes(painter, rect(), paint.ink);
    const QRect inside = rect().adjusted(pixels(Space::M), 0, -pixels(Space::M), 0);
    const int side = shapeSide(metrics);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QRect shape(mirrored ? inside.right() - side + 1 : inside.left(), (height() - side) / 2, side, side);
    paintShape(painter, m_words.shape, shape, paint.ink);
    const int used = side + pixels(Space::S);
    painter.setFont(shown);
    painter.setPen(paint.ink);
    painter.drawText(inside.adjusted(mirrored ? 0 : used, 0, mirrored ? -used : 0, 0),
                     Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine, m_words.text);
    if (hasFocus())
        paintFocusRing(painter, rect(), palette());
}

void PostureBadge::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace wingman::ui
