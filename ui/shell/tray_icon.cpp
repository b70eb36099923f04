// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/tray_icon.h"

#include <QPainter>
#include <QPainterPath>

namespace wingman::ui {
namespace {

constexpr int edges[] = {16, 22, 24, 32, 48, 64};
constexpr double grid = 24;       // the icons' own units
constexpr double line = 2;        // of the shield, in them
constexpr double dash = 1.3;      // of what is only simulated, in lines
constexpr double signShare = 0.5; // of the edge
constexpr double gapShare = 0.07; // between the shield and the sign

/// The same shield as in resources/icons/wingman_symbolic.svg.
QPainterPath shield()
{
    QPainterPath path({12, 3});
    path.lineTo(19.5, 5.6);
    path.lineTo(19.5, 11.5);
    path.cubicTo(19.5, 15.9, 16.6, 19.3, 12, 21.2);
    path.cubicTo(7.4, 19.3, 4.5, 15.9, 4.5, 11.5);
    path.lineTo(4.5, 5.6);
    path.closeSubpath();
    return path;
}

/// Dashed: simulated. Half full: limited to what is labelled. Full: armed. Barred: nothing can be done.
void paintShield(QPainter &painter, Shape posture, const QColor &ink)
{
    const QPainterPath body = shield();
    QPen pen(ink, line, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    switch (posture) {
    case Shape::Ring:
        pen.setCapStyle(Qt::FlatCap);
        pen.setDashPattern({dash, dash});
        painter.strokePath(body, pen);
        return;
    case Shape::Square: {
        painter.strokePath(body, pen);
        QPainterPath left;
        left.addRect(0, 0, grid / 2, grid);
        painter.fillPath(body.intersected(left), ink);
        return;
    }
    case Shape::Diamond:
        painter.strokePath(body, pen);
        painter.fillPath(body, ink);
        return;
    case Shape::Bar:
    case Shape::Disc:
    case Shape::HalfDisc:
    case Shape::Triangle:
    case Shape::Bars:
    case Shape::Cross:
        painter.strokePath(body, pen);
        painter.fillRect(QRectF(4.5, 8, 15, 3.5), ink);
        return;
    }
}

QPainterPath outline(TraySign sign, const QRectF &box)
{
    QPainterPath path;
    switch (sign) {
    case TraySign::Unknown:
    case TraySign::Well:
        path.addEllipse(box);
        return path;
    case TraySign::Attention:
        path.addPolygon(QPolygonF{{box.center().x(), box.top()}, box.bottomRight(), box.bottomLeft()});
        break;
    case TraySign::Trouble:
        path.addRect(box);
        break;
    }
    path.closeSubpath();
    return path;
}

/// A hollow ring, a disc with a check, a triangle, a square with a cross.
void paintSign(QPainter &painter, TraySign sign, const QRectF &box, const QPalette &palette)
{
    const QPainterPath path = outline(sign, box);
    const double thin = box.width() / 6;
    painter.save();
    painter.setCompositionMode(QPainter::CompositionMode_Clear); // stands free of the shield, on whatever bar
    painter.fillPath(path, Qt::black);
    painter.strokePath(path, QPen(Qt::black, 2 * gapShare * box.width() / signShare, Qt::SolidLine, Qt::SquareCap));
    painter.restore();
    const QPointF at = box.topLeft();
    const double side = box.width();
    const auto cut = [&](const QPainterPath &mark) {
        painter.save();
        painter.setCompositionMode(QPainter::CompositionMode_Clear);
        painter.strokePath(mark, QPen(Qt::black, thin, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        painter.restore();
    };
    switch (sign) {
    case TraySign::Unknown:
        painter.strokePath(outline(sign, box.adjusted(thin / 2, thin / 2, -thin / 2, -thin / 2)),
                           QPen(colorOf(Role::Muted, palette), thin));
        return;
    case TraySign::Well: {
        painter.fillPath(path, colorOf(Role::Ok, palette));
        QPainterPath check(at + QPointF(side * 0.22, side * 0.52));
        check.lineTo(at + QPointF(side * 0.43, side * 0.72));
        check.lineTo(at + QPointF(side * 0.78, side * 0.30));
        cut(check);
        return;
    }
    case TraySign::Attention:
        painter.fillPath(path, colorOf(Role::Warn, palette));
        return;
    case TraySign::Trouble: {
        painter.fillPath(path, colorOf(Role::Danger, palette));
        QPainterPath cross(at + QPointF(side * 0.25, side * 0.25));
        cross.lineTo(at + QPointF(side * 0.75, side * 0.75));
        cross.moveTo(at + QPointF(side * 0.75, side * 0.25));
        cross.lineTo(at + QPointF(side * 0.25, side * 0.75));
        cut(cross);
        return;
    }
    }
}

} // namespace

QIcon trayIcon(Shape posture, Tone tone, TraySign sign, const QPalette &palette)
{
    QIcon icon;
    for (const int edge : edges) {
        QPixmap picture(edge, edge);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.save();
        painter.scale(edge / grid, edge / grid);
        paintShield(painter, posture, paintOf(tone, palette).ink);
        painter.restore();
        const double side = edge * signShare;
        paintSign(painter, sign, {edge - side, edge - side, side, side}, palette);
        painter.end();
        icon.addPixmap(picture);
    }
    return icon;
}

} // namespace wingman::ui
