// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/posture_badge.h"

#include <QPainter>
#include <QPainterPath>

namespace wingman::ui {
namespace {

QPainterPath path(PostureWords::Shape shape, const QRectF &box)
{
    QPainterPath path;
    switch (shape) {
    case PostureWords::Shape::Ring: {
        path.addEllipse(box);
        QPainterPath hole;
        const double rim = box.width() / 4;
        hole.addEllipse(box.adjusted(rim, rim, -rim, -rim));
        return path.subtracted(hole);
    }
    case PostureWords::Shape::Square:
        path.addRect(box.adjusted(box.width() / 10, box.height() / 10, -box.width() / 10, -box.height() / 10));
        return path;
    case PostureWords::Shape::Diamond:
        path.addPolygon(QPolygonF({QPointF(box.center().x(), box.top()), QPointF(box.right(), box.center().y()),
                                   QPointF(box.center().x(), box.bottom()), QPointF(box.left(), box.center().y())}));
        path.closeSubpath();
        return path;
    case PostureWords::Shape::Bar:
        path.addRect(QRectF(box.left(), box.center().y() - box.height() / 6, box.width(), box.height() / 3));
        return path;
    }
    Q_UNREACHABLE();
}

} // namespace

PostureBadge::PostureBadge(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("postureBadge"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setWords(openingPosture());
}

void PostureBadge::setWords(const PostureWords &words)
{
    m_words = words;
    setAccessibleName(tr("Posture: %1").arg(words.text));
    setAccessibleDescription(words.reason);
    setToolTip(words.reason);
    updateGeometry();
    update();
}

int PostureBadge::shapeSize() const
{
    return fontMetrics().ascent();
}

QSize PostureBadge::sizeHint() const
{
    const int text = fontMetrics().horizontalAdvance(m_words.text);
    return {text + shapeSize() + 2 * pixels(Space::M), fontMetrics().height() + 2 * pixels(Space::S)};
}

void PostureBadge::paintEvent(QPaintEvent *)
{
    const Paint paint = paintOf(m_words.tone, palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(paint.fill);
    painter.drawRoundedRect(rect(), pixels(Space::XS), pixels(Space::XS));
    const int size = shapeSize();
    const int left = (width() - size - pixels(Space::S) - fontMetrics().horizontalAdvance(m_words.text)) / 2;
    painter.setBrush(paint.ink);
    painter.drawPath(path(m_words.shape, QRectF(left, (height() - size) / 2.0, size, size)));
    painter.setPen(paint.ink);
    painter.drawText(rect().adjusted(left + size + pixels(Space::S), 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                     m_words.text);
}

} // namespace wingman::ui
