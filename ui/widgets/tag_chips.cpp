// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tag_chips.h"

#include "base/redaction.h"
#include "theme/style.h"

#include <QCoreApplication>
#include <QPainter>
#include <QStyle>

namespace wingman::ui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wingman::ui::Tags)
};

} // namespace

void paintTags(QPainter &painter, const QRect &box, const QStringList &tags, const QMap<QString, QString> &colors,
               const QPalette &palette, Qt::LayoutDirection direction)
{
    const QFont font = fontOf(Text::Small, painter.font());
    const QFontMetrics metrics(font);
    const int disc = metrics.height() / 2;
    const int gap = pixels(Space::XS);
    const int between = pixels(Space::S);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font);
    int used = 0;
    for (qsizetype i = 0; i < tags.size(); ++i) {
        const QString word = inert(tags.at(i));
        const bool isLast = i + 1 == tags.size();
        const QString more = Words::tr("+%n", "tags that do not fit", static_cast<int>(tags.size() - i));
        const int reserved = isLast ? 0 : between + metrics.horizontalAdvance(more);
        const int room = box.width() - used - reserved;
        const int wanted = disc + gap + metrics.horizontalAdvance(word) + 1;
        const bool fits = wanted <= room;
        if (!fits && i > 0) {
            const QRect rest(box.left() + used, box.top(), box.width() - used, box.height());
            painter.setPen(colorOf(Role::Muted, palette));
            painter.drawText(QStyle::visualRect(direction, box, rest),
                             static_cast<int>(QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter)) |
                                 Qt::TextSingleLine,
                             more);
            break;
        }
        const int width = fits ? wanted : std::max(box.width(), 0);
        const QRect one(box.left() + used, box.top(), width, box.height());
        const QRect mark(one.left(), one.top() + (one.height() - disc) / 2, disc, disc);
        const QColor color(colors.value(tags.at(i)));
        const QColor line = colorOf(Role::Muted, palette);
        painter.setPen(QPen(line, 1));
        painter.setBrush(color.isValid() ? QBrush(color) : QBrush(Qt::NoBrush));
        painter.drawEllipse(QRectF(QStyle::visualRect(direction, box, mark)).adjusted(0.5, 0.5, -0.5, -0.5));
        painter.setPen(colorOf(Role::Text, palette));
        const QRect text = one.adjusted(disc + gap, 0, 0, 0);
        painter.drawText(QStyle::visualRect(direction, box, text),
                         static_cast<int>(QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter)) |
                             Qt::TextSingleLine,
                         metrics.elidedText(word, Qt::ElideRight, text.width()));
        used += width + between;
    }
    painter.restore();
}

} // namespace wingman::ui
