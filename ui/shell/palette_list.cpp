// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/palette_list.h"

#include "theme/theme.h"
#include "widgets/key_cap.h"

#include <QCoreApplication>
#include <QPainter>
#include <QTextLayout>
#include <memory>

namespace wingman::ui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wingman::ui::Palette)
};

/// One line with some letters in another ink; what does not fit is elided.
std::unique_ptr<QTextLayout> markedLine(const QString &text, const QList<int> &marks, const QFont &font,
                                        const QColor &marked, int width, Qt::LayoutDirection direction)
{
    QList<QTextLayout::FormatRange> formats;
    QTextCharFormat format;
    format.setForeground(marked);
    format.setFontWeight(QFont::DemiBold);
    const QString shown = QFontMetrics(strong(font)).elidedText(text, Qt::ElideRight, width);
    for (const int at : marks) {
        if (at < shown.size())
            formats.append({at, 1, format});
    }
    auto layout = std::make_unique<QTextLayout>(shown, font);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(direction);
    layout->setTextOption(option);
    layout->setFormats(formats);
    layout->beginLayout();
    layout->createLine().setLineWidth(width);
    layout->endLayout();
    return layout;
}

} // namespace

void PaletteList::setRows(const QList<PaletteRow> &rows, const QString &query)
{
    const auto before = static_cast<int>(m_rows.size());
    const auto after = static_cast<int>(rows.size());
    m_query = query;
    if (after < before) {
        beginRemoveRows({}, after, before - 1);
        m_rows = rows;
        endRemoveRows();
    } else if (after > before) {
        beginInsertRows({}, before, after - 1);
        m_rows = rows;
        endInsertRows();
    } else {
        m_rows = rows;
    }
    if (const int common = std::min(before, after); common > 0)
        Q_EMIT dataChanged(index(0), index(common - 1));
}

void PaletteList::setReasons(const inventory::TargetRef &target, const QMap<QString, QString> &reasonByOperation)
{
    for (int i = 0; i < m_rows.size(); ++i) {
        PaletteRow &row = m_rows[i];
        if (!row.operation || row.target != target)
            continue;
        const QString reason = reasonByOperation.value(row.operation->text());
        if (row.whyNot == reason)
            continue;
        row.whyNot = reason;
        Q_EMIT dataChanged(index(i), index(i));
    }
}

void PaletteList::retranslate()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(static_cast<int>(m_rows.size()) - 1));
}

int PaletteList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString PaletteList::sentence(const PaletteRow &row) const
{
    QStringList parts{row.title, paletteKindText(row.kind)};
    if (!row.detail.isEmpty())
        parts.append(row.detail);
    if (!row.shortcut.isEmpty())
        parts.append(row.shortcut);
    if (!row.whyNot.isEmpty())
        parts.append(Words::tr("Refused: %1").arg(row.whyNot));
    return parts.join(QStringLiteral(", "));
}

QVariant PaletteList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PaletteRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::AccessibleTextRole:
        return sentence(row);
    case Qt::ToolTipRole:
        return row.whyNot.isEmpty() ? row.detail : row.whyNot;
    case KindRole:
        return paletteKindText(row.kind);
    case DetailRole:
        return row.detail;
    case ShortcutRole:
        return row.shortcut;
    case WhyNotRole:
        return row.whyNot;
    case MarksRole:
        return QVariant::fromValue(matchedLetters(m_query, row.title));
    case IconRole:
        return static_cast<int>(row.icon);
    default:
        return {};
    }
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(fontOf(Text::Body, option.font));
    int height = rowHeight(Density::Comfortable, metrics);
    if (!index.data(PaletteList::WhyNotRole).toString().isEmpty())
        height += QFontMetrics(fontOf(Text::Small, option.font)).lineSpacing();
    return {metrics.averageCharWidth(), height};
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QPalette &palette = option.palette;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colorOf(ui::Role::Selection, palette));
        painter->drawRoundedRect(option.rect.adjusted(pixels(Space::S), 0, -pixels(Space::S), 0), radius(), radius());
    }
    const QString whyNot = index.data(PaletteList::WhyNotRole).toString();
    const QFont body = fontOf(Text::Body, option.font);
    const QFont small = fontOf(Text::Small, option.font);
    const QFontMetrics bodyMetrics(body);
    const QFontMetrics smallMetrics(small);
    const int firstLine = rowHeight(Density::Comfortable, bodyMetrics);
    QRect line = option.rect.adjusted(pixels(Space::L), 0, -pixels(Space::L), 0);
    line.setHeight(firstLine);
    const auto mirrored = [&](const QRect &box) { return QStyle::visualRect(option.direction, option.rect, box); };

    const int side = iconSize(bodyMetrics);
    const QRect iconBox(line.left(), line.top() + (line.height() - side) / 2, side, side);
    const QColor quiet = colorOf(ui::Role::Muted, palette);
    const QColor iconInk =
        whyNot.isEmpty() ? (selected ? colorOf(ui::Role::Accent, palette) : quiet) : colorOf(ui::Role::Warn, palette);
    const auto shape = whyNot.isEmpty() ? static_cast<Icon>(index.data(PaletteList::IconRole).toInt()) : Icon::Lock;
    painter->drawPixmap(mirrored(iconBox).topLeft(),
                        pixmap(shape, iconInk, side, painter->device()->devicePixelRatioF()));
    line.setLeft(iconBox.right() + pixels(Space::M));
    const int textLeft = line.left();

    painter->setFont(small);
    painter->setPen(quiet);
    const QString kind = index.data(PaletteList::KindRole).toString();
    QRect kindBox = line;
    kindBox.setLeft(line.right() - smallMetrics.horizontalAdvance(kind));
    painter->drawText(mirrored(kindBox), Qt::AlignVCenter | Qt::AlignLeft, kind);
    line.setRight(kindBox.left() - pixels(Space::M));
    if (const QString keys = index.data(PaletteList::ShortcutRole).toString(); !keys.isEmpty()) {
        const QSize size = keyCapSize(keys, option.font);
        const QRect box(line.right() - size.width(), line.top() + (line.height() - size.height()) / 2, size.width(),
                        size.height());
        paintKeyCap(*painter, mirrored(box), keys, option.font, palette);
        line.setRight(box.left() - pixels(Space::M));
    }

    const QString title = index.data(Qt::DisplayRole).toString();
    const auto marks = index.data(PaletteList::MarksRole).value<QList<int>>();
    const auto marked =
        markedLine(title, marks, body, colorOf(ui::Role::Accent, palette), line.width(), option.direction);
    const QTextLine text = marked->lineAt(0);
    const QRect whole = mirrored(line);
    painter->setPen(colorOf(ui::Role::Text, palette));
    marked->draw(painter, QPointF(whole.left(), whole.top() + (whole.height() - text.height()) / 2));
    const int used = static_cast<int>(text.naturalTextWidth()) + pixels(Space::M);
    const QRect rest = line.adjusted(used, 0, 0, 0);
    if (rest.width() > smallMetrics.averageCharWidth() * 4) {
        painter->setPen(quiet);
        painter->setFont(small);
        const QString detail = index.data(PaletteList::DetailRole).toString();
        painter->drawText(mirrored(rest), Qt::AlignVCenter | Qt::AlignLeft,
                          smallMetrics.elidedText(detail, Qt::ElideRight, rest.width()));
    }
    if (!whyNot.isEmpty()) {
        QRect below = option.rect.adjusted(0, firstLine - pixels(Space::XS), -pixels(Space::L), 0);
        below.setLeft(textLeft);
        below.setHeight(smallMetrics.lineSpacing());
        painter->setPen(colorOf(ui::Role::Warn, palette));
        painter->setFont(small);
        painter->drawText(mirrored(below), Qt::AlignVCenter | Qt::AlignLeft,
                          smallMetrics.elidedText(whyNot, Qt::ElideRight, below.width()));
    }
    painter->restore();
}

} // namespace wingman::ui
