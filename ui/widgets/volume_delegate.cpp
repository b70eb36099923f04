// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/volume_delegate.h"

#include "widgets/chip.h"
#include "widgets/volume_model.h"

namespace wingman::ui {

void VolumeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto column = static_cast<VolumeModel::Column>(index.column());
    const QString text = index.data().toString();
    const bool isPill = column == VolumeModel::Column::Verified || column == VolumeModel::Column::Protected;
    if (!isPill || text.isEmpty()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    // The row's own ground and focus, without the words.
    class Ground final : public QStyledItemDelegate
    {
    protected:
        void initStyleOption(QStyleOptionViewItem *cell, const QModelIndex &at) const override
        {
            QStyledItemDelegate::initStyleOption(cell, at);
            cell->text.clear();
        }
    };
    Ground().paint(painter, option, index);
    Tone tone = Tone::Muted;
    Shape shape = Shape::Ring;
    if (column == VolumeModel::Column::Protected) {
        tone = Tone::Accent;
        shape = Shape::Square;
    } else if (const QString state = index.data(ValueRole).toString(); state == u"ok") {
        tone = Tone::Ok;
        shape = Shape::Disc;
    } else if (!state.isEmpty()) {
        tone = Tone::Danger;
        shape = Shape::Cross;
    }
    const QRect box = option.rect.adjusted(pixels(Space::XS), 0, -pixels(Space::XS), 0);
    paintChip(*painter, box, text, tone, option.palette, shape, option.direction);
}

} // namespace wingman::ui
