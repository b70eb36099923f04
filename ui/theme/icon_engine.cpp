// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/icon_engine.h"

#include "theme/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <QWidget>
#include <algorithm>
#include <cmath>

// The resources lie in a static library: without a name called from here the linker would leave them out.
static void keepResources()
{
    Q_INIT_RESOURCE(resources);
}

namespace wingman::ui {
namespace {

QString pathOf(const QString &name)
{
    return QStringLiteral(":/wingman/icons/%1.svg").arg(name);
}

QString prefix()
{
    return QStringLiteral("wingman:");
}

/// The drawing with `ink` for its only colour; null where there is none. `edge` in device pixels.
QPixmap drawn(const QString &name, const QColor &ink, int edge)
{
    QString key = QStringLiteral("wingman-icon/%1/%2/%3").arg(name, ink.name(QColor::HexArgb)).arg(edge);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    keepResources();
    QFile file(pathOf(name));
    if (edge <= 0 || !file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace("currentColor", ink.name(QColor::HexRgb).toLatin1());
    QSvgRenderer renderer(svg);
    pixmap = QPixmap(edge, edge);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setOpacity(ink.alphaF());
    renderer.render(&painter, QRectF(0, 0, edge, edge));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QPixmap drawn(const QString &name, const QColor &ink, int size, qreal devicePixelRatio)
{
    QPixmap made = drawn(name, ink, static_cast<int>(std::lround(size * devicePixelRatio)));
    made.setDevicePixelRatio(devicePixelRatio);
    return made;
}

QColor inkFor(QIcon::Mode mode, const QPalette &palette)
{
    switch (mode) {
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::WindowText);
    case QIcon::Selected:
        return palette.color(QPalette::Active, QPalette::HighlightedText);
    case QIcon::Normal:
    case QIcon::Active:
        return palette.color(QPalette::Active, QPalette::WindowText);
    }
    Q_UNREACHABLE();
}

} // namespace

void ThemeIconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State)
{
    const QPaintDevice *device = painter->device();
    const bool onWidget = device != nullptr && device->devType() == QInternal::Widget;
    const QPalette palette = onWidget ? static_cast<const QWidget *>(device)->palette() : QGuiApplication::palette();
    const qreal ratio = device != nullptr ? device->devicePixelRatioF() : 1.0;
    const int edge = std::min(rect.width(), rect.height());
    QRect square(0, 0, edge, edge);
    square.moveCenter(rect.center());
    painter->drawPixmap(square, ui::pixmap(m_icon, inkFor(mode, palette), edge, ratio));
}

QPixmap ThemeIconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1.0);
}

QPixmap ThemeIconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal)
{
    // The size is already in device pixels, and who asks sets the ratio.
    return ui::pixmap(m_icon, inkFor(mode, QGuiApplication::palette()), std::min(size.width(), size.height()), 1.0);
}

QSize ThemeIconEngine::actualSize(const QSize &size, QIcon::Mode, QIcon::State)
{
    const int edge = std::min(size.width(), size.height());
    return {edge, edge};
}

QString ThemeIconEngine::key() const
{
    return QStringLiteral("wingman");
}

QString ThemeIconEngine::iconName()
{
    return prefix() + fileNameOf(m_icon);
}

QIconEngine *ThemeIconEngine::clone() const
{
    return new ThemeIconEngine(m_icon);
}

QIcon icon(Icon icon)
{
    return QIcon(new ThemeIconEngine(icon));
}

std::optional<Icon> iconOf(const QIcon &icon)
{
    const QString name = icon.name();
    if (!name.startsWith(prefix()))
        return std::nullopt;
    for (const Icon each : allIcons()) {
        if (name.sliced(prefix().size()) == fileNameOf(each))
            return each;
    }
    return std::nullopt;
}

QPixmap pixmap(Icon icon, const QColor &color, int size, qreal devicePixelRatio)
{
    return drawn(fileNameOf(icon), color, size, devicePixelRatio);
}

QIcon applicationIcon()
{
    QIcon made;
    for (const int edge : {16, 22, 24, 32, 48, 64, 128, 256})
        made.addPixmap(drawn(QStringLiteral("wingman"), Qt::black, edge));
    return made;
}

QPixmap symbol(const QColor &color, int size, qreal devicePixelRatio)
{
    return drawn(QStringLiteral("wingman_symbolic"), color, size, devicePixelRatio);
}

} // namespace wingman::ui
