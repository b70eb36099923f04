// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the product's icon as pictures, for places that take no drawing: one PNG, or several in a Windows .ico or a
// macOS .icns. Used while installing, never installed.
//
//   wingman_render_icon DRAWING.svg OUT.png SIZE
//   wingman_render_icon DRAWING.svg OUT.ico|OUT.icns SIZE…
#include <QBuffer>
#include <QDataStream>
#include <QFile>
#include <QImage>
#include <QList>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdio>

namespace {

struct Picture
{
    int size = 0;
    QByteArray png;
};

QByteArray drawn(QSvgRenderer &drawing, int size)
{
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    drawing.render(&painter, QRectF(0, 0, size, size));
    painter.end();
    QBuffer buffer;
    if (!buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, "PNG"))
        return {};
    return buffer.data();
}

/// A directory of entries, then the pictures themselves (PNG is understood since Windows Vista).
QByteArray icoOf(const QList<Picture> &pictures)
{
    QByteArray file;
    QDataStream out(&file, QIODevice::WriteOnly);
    out.setByteOrder(QDataStream::LittleEndian);
    out << quint16(0) << quint16(1) << quint16(pictures.size());
    auto offset = static_cast<quint32>(6 + 16 * pictures.size());
    for (const Picture &picture : pictures) {
        const auto side = static_cast<quint8>(picture.size & 0xff); // 0 stands for 256
        out << side << side << quint8(0) << quint8(0) << quint16(1) << quint16(32) << quint32(picture.png.size())
            << offset;
        offset += static_cast<quint32>(picture.png.size());
    }
    for (const Picture &picture : pictures)
        file.append(picture.png);
    return file;
}

const char *icnsTypeOf(int size)
{
    switch (size) {
    case 16:
        return "icp4";
    case 32:
        return "icp5";
    case 128:
        return "ic07";
    case 256:
        return "ic08";
    case 512:
        return "ic09";
    }
    return nullptr;
}

QByteArray icnsOf(const QList<Picture> &pictures)
{
    QByteArray body;
    for (const Picture &picture : pictures) {
        const char *type = icnsTypeOf(picture.size);
        if (type == nullptr)
            return {};
        QByteArray head(type);
        QDataStream out(&head, QIODevice::Append); // big endian, as it has to be
        out << quint32(picture.png.size() + 8);
        body += head + picture.png;
    }
    QByteArray file("icns");
    QDataStream out(&file, QIODevice::Append);
    out << quint32(body.size() + 8);
    return file + body;
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return !bytes.isEmpty() && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 4) {
        std::fputs("usage: wingman_render_icon DRAWING.svg OUT.png|OUT.ico|OUT.icns SIZE...\n", stderr);
        return 2;
    }
    QSvgRenderer drawing(QString::fromLocal8Bit(argv[1]));
    const QString path = QString::fromLocal8Bit(argv[2]);
    QList<Picture> pictures;
    for (int i = 3; i < argc; ++i) {
        const int size = QByteArray(argv[i]).toInt();
        if (!drawing.isValid() || size < 1 || size > 1024) {
            std::fprintf(stderr, "wingman_render_icon: cannot draw %s at %s\n", argv[1], argv[i]);
            return 1;
        }
        pictures.append({size, drawn(drawing, size)});
    }
    const QByteArray bytes = path.endsWith(QStringLiteral(".ico"))    ? icoOf(pictures)
                             : path.endsWith(QStringLiteral(".icns")) ? icnsOf(pictures)
                                                                      : pictures.first().png;
    if (!write(path, bytes)) {
        std::fprintf(stderr, "wingman_render_icon: cannot write %s\n", argv[2]);
        return 1;
    }
    return 0;
}
