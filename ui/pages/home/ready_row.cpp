// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/home/ready_row.h"

#include "theme/icons.h"
#include "theme/theme.h"
#include "widgets/surface_paint.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace wingman::ui {
namespace {

struct Mark
{
    Icon icon;
    Tone tone;
};

Mark markOf(ReadyItem::State state)
{
    switch (state) {
    case ReadyItem::State::Unknown:
        return {Icon::Question, Tone::Muted};
    case ReadyItem::State::Passed:
        return {Icon::Check, Tone::Ok};
    case ReadyItem::State::Open:
        return {Icon::Warning, Tone::Warn};
    case ReadyItem::State::NotHere:
        return {Icon::Minus, Tone::Muted};
    }
    Q_UNREACHABLE();
}

} // namespace

ReadyRow::ReadyRow(const QString &objectName, QWidget *parent) : QAbstractButton(parent)
{
    setObjectName(objectName);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ReadyRow::setItem(const ReadyItem &item)
{
    m_item = item;
    const bool leads = item.leads != ReadyItem::Leads::Nowhere;
    setFocusPolicy(leads ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(leads ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QString state;
    switch (item.state) {
    case ReadyItem::State::Unknown:
        state = tr("not known yet");
        break;
    case ReadyItem::State::Passed:
        state = tr("done");
        break;
    case ReadyItem::State::Open:
        state = tr("to do");
        break;
    case ReadyItem::State::NotHere:
        state = tr("not in this version");
        break;
    }
    setText(item.title);
    setAccessibleName(tr("%1: %2", "an item of a list, how it stands").arg(item.title, state));
    setAccessibleDescription(item.detail);
    setToolTip(item.detail.toHtmlEscaped());
    m_known.reset();
    updateGeometry();
    update();
}

QString ReadyRow::below() const
{
    return m_item.state == ReadyItem::State::Open ? m_item.detail : QString();
}

QRect ReadyRow::textBox(int width) const
{
    const int start = ui::iconSize(fontMetrics()) + pixels(Space::M);
    return {start, 0, width - start - ui::iconSize(fontMetrics()), 0};
}

QSize ReadyRow::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 40;
    return {width, heightForWidth(width)};
}

QSize ReadyRow::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 16, fontMetrics().height()};
}

int ReadyRow::heightForWidth(int width) const
{
    if (m_known && m_known->first == width)
        return m_known->second;
    const QRect room(0, 0, textBox(width).width(), 100000);
    int height = fontMetrics().boundingRect(room, Qt::TextWordWrap, m_item.title).height();
    if (const QString more = below(); !more.isEmpty())
        height += QFontMetrics(composedFont(Text::Small)).height();
    height += pixels(Space::XS) * 2;
    m_known = {width, height};
    return height;
}

void ReadyRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool leads = m_item.leads != ReadyItem::Leads::Nowhere;
    const Mark mark = markOf(m_item.state);
    const int edge = ui::iconSize(fontMetrics());
    const int top = pixels(Space::XS);
    const auto place = [this](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    const QRect icon = place({0, top + (fontMetrics().height() - edge) / 2, edge, edge});
    painter.drawPixmap(icon, pixmap(mark.icon, paintOf(mark.tone, palette()).ink, edge, devicePixelRatioF()));

    const bool pointed = leads && underMouse();
    const bool quiet = m_item.state == ReadyItem::State::NotHere || m_item.state == ReadyItem::State::Unknown;
    const int align = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::TextWordWrap;
    QRect text = textBox(width());
    text.moveTop(top);
    text.setBottom(height());
    painter.setPen(colorOf(pointed ? Role::Accent : quiet ? Role::Muted : Role::Text, palette()));
    QRect used;
    painter.drawText(place(text), align, m_item.title, &used);
    if (const QString more = below(); !more.isEmpty()) {
        const QFont small = composedFont(Text::Small);
        text.setTop(used.bottom() + 1);
        painter.setFont(small);
        painter.setPen(colorOf(Role::Muted, palette()));
        painter.drawText(place(text), int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)),
                         QFontMetrics(small).elidedText(more, Qt::ElideRight, text.width()));
    }
    if (leads && (pointed || hasFocus())) {
        const Icon chevron = layoutDirection() == Qt::RightToLeft ? Icon::ChevronLeft : Icon::ChevronRight;
        painter.drawPixmap(place({width() - edge, icon.top(), edge, edge}),
                           pixmap(chevron, colorOf(Role::Accent, palette()), edge, devicePixelRatioF()));
    }
    if (hasFocus())
        paintFocusRing(painter, rect(), palette());
}

void ReadyRow::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange ||
        event->type() == QEvent::StyleChange) {
        m_known.reset();
        updateGeometry();
    }
}

} // namespace wingman::ui
