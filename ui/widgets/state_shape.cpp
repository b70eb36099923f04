// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/state_shape.h"

#include <QPainter>
#include <QPainterPath>

namespace wingman::ui {
namespace {

constexpr double rimShare = 0.16; // of a shape's size

QPainterPath polygon(const QList<QPointF> &points)
{
    QPainterPath path;
    path.addPolygon(QPolygonF(points));
    path.closeSubpath();
    return path;
}

QPainterPath disc(const QRectF &box)
{
    QPainterPath path;
    path.addEllipse(box);
    return path;
}

QPainterPath ring(const QRectF &box)
{
    const double rim = box.width() * rimShare;
    return disc(box).subtracted(disc(box.adjusted(rim, rim, -rim, -rim)));
}

QPainterPath half(const QRectF &box)
{
    QPainterPath left;
    left.addRect(QRectF(box.topLeft(), QPointF(box.center().x(), box.bottom())));
    return ring(box).united(disc(box).intersected(left));
}

QPainterPath cross(const QRectF &box)
{
    const double arm = box.width() * rimShare;
    QPainterPath path;
    path.addRect(QRectF(-box.width() / 2, -arm / 1.4, box.width(), arm * 1.4));
    path.addRect(QRectF(-arm / 1.4, -box.width() / 2, arm * 1.4, box.width()));
    path.setFillRule(Qt::WindingFill);
    QTransform turned;
    turned.translate(box.center().x(), box.center().y());
    turned.rotate(45);
    return turned.map(path);
}

QPainterPath bars(const QRectF &box)
{
    const double third = box.width() / 3;
    QPainterPath path;
    path.addRect(QRectF(box.left(), box.top(), third, box.height()));
    path.addRect(QRectF(box.right() - third, box.top(), third, box.height()));
    return path;
}

QPainterPath pathOf(Shape shape, const QRectF &box)
{
    const double tenth = box.width() / 10;
    switch (shape) {
    case Shape::Disc:
        return disc(box);
    case Shape::HalfDisc:
        return half(box);
    case Shape::Ring:
        return ring(box);
    case Shape::Triangle:
        return polygon({{box.center().x(), box.top() + tenth / 2}, {box.right(), box.bottom()}, box.bottomLeft()});
    case Shape::Bars:
        return bars(box.adjusted(tenth, tenth, -tenth, -tenth));
    case Shape::Cross:
        return cross(box);
    case Shape::Diamond:
        return polygon({{box.center().x(), box.top()},
                        {box.right(), box.center().y()},
                        {box.center().x(), box.bottom()},
                        {box.left(), box.center().y()}});
    case Shape::Square: {
        QPainterPath path;
        path.addRect(box.adjusted(tenth, tenth, -tenth, -tenth));
        return path;
    }
    case Shape::Bar: {
        QPainterPath path;
        path.addRect(QRectF(box.left(), box.center().y() - box.height() / 7, box.width(), box.height() / 3.5));
        return path;
    }
    }
    Q_UNREACHABLE();
}

} // namespace

void paintShape(QPainter &painter, Shape shape, const QRectF &box, const QColor &ink)
{
    const double side = qMin(box.width(), box.height());
    const QRectF square(box.center().x() - side / 2, box.center().y() - side / 2, side, side);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(pathOf(shape, square), ink);
    painter.restore();
}

} // namespace wingman::ui
