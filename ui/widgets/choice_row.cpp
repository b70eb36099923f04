// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/choice_row.h"

#include "widgets/chip.h"
#include "widgets/surface_paint.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>

namespace wingman::ui {
namespace {

constexpr int shortest = 28; // characters that are always there for the words

QFont subtitleFont(const ChoiceText &text)
{
    return composedFont(Text::Small, false, text.mono);
}

} // namespace

ChoiceRow::ChoiceRow(const QString &objectName, QWidget *parent) : QRadioButton(parent)
{
    setObjectName(objectName);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ChoiceRow::setChoice(const ChoiceText &text)
{
    m_text = text;
    QStringList description;
    for (const QString &part : {text.subtitle, text.chip, text.why}) {
        if (!part.isEmpty())
            description.append(part);
    }
    setAccessibleName(text.title);
    setAccessibleDescription(description.join(QLatin1Char('\n')));
    setToolTip(accessibleDescription().toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")));
    updateGeometry();
    update();
}

QSize ChoiceRow::sizeHint() const
{
    const QFontMetrics title(composedFont(Text::Body, true));
    const QFontMetrics subtitle(subtitleFont(m_text));
    int high = title.height() + 2 * pixels(Space::S);
    if (!m_text.subtitle.isEmpty())
        high += subtitle.height();
    return {qMax(title.horizontalAdvance(m_text.title), subtitle.horizontalAdvance(m_text.subtitle)) +
                6 * pixels(Space::L),
            high};
}

QSize ChoiceRow::minimumSizeHint() const
{
    const QFontMetrics metrics(composedFont(Text::Body));
    return {metrics.averageCharWidth() * shortest, sizeHint().height()};
}

void ChoiceRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool loud = isEnabled() && (isChecked() || underMouse());
    const QColor border = colorOf(isChecked() && isEnabled() ? Role::Accent : Role::Border, palette());
    paintSurface(painter, rect(), colorOf(isChecked() ? Role::Selection : Role::Surface, palette()),
                 loud ? border : colorOf(Role::Border, palette()));

    const QRect inside = rect().adjusted(pixels(Space::M), 0, -pixels(Space::M), 0);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.state &= ~QStyle::State_HasFocus; // the ring goes around the row
    const int side = style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth, &option, this);
    option.rect = QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter, QSize(side, side), inside);
    style()->drawPrimitive(QStyle::PE_IndicatorRadioButton, &option, &painter, this);

    QRect words = inside.adjusted(side + pixels(Space::M), pixels(Space::S), 0, -pixels(Space::S));
    if (!m_text.chip.isEmpty()) {
        const int widest = qMin(chipSize(m_text.chip, m_text.shape.has_value()).width(), words.width() / 2);
        const QRect chip(words.right() + 1 - widest, inside.top(), widest, inside.height());
        paintChip(painter, QStyle::visualRect(layoutDirection(), rect(), chip), m_text.chip, m_text.tone, palette(),
                  m_text.shape, layoutDirection());
        words.setRight(chip.left() - pixels(Space::M));
    }
    const auto line = [&](const QRect &box, const QFont &font, const QString &text, Role role,
                          Qt::TextElideMode elide) {
        painter.setFont(font);
        painter.setPen(colorOf(isEnabled() ? role : Role::Faint, palette()));
        const QFontMetrics metrics(font);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), box),
                         static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) |
                             Qt::AlignVCenter | Qt::TextSingleLine,
                         metrics.elidedText(text, elide, box.width()));
    };
    const QFont titleFont = composedFont(Text::Body, true);
    QRect title = words;
    if (!m_text.subtitle.isEmpty())
        title.setHeight(QFontMetrics(titleFont).height());
    line(title, titleFont, m_text.title, Role::Text, Qt::ElideRight);
    if (!m_text.subtitle.isEmpty()) {
        const QRect below(words.left(), title.bottom() + 1, words.width(), words.bottom() - title.bottom());
        line(below, subtitleFont(m_text), m_text.subtitle, Role::Muted, Qt::ElideMiddle);
    }
    if (hasFocus())
        paintFocusRing(painter, rect(), palette());
}

void ChoiceRow::changeEvent(QEvent *event)
{
    QRadioButton::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
}

} // namespace wingman::ui
