// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tile.h"

#include "widgets/sparkline.h"
#include "widgets/surface_paint.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace wingman::ui {
namespace {

constexpr int sparklineCharacters = 13;

int heightOf(Text size)
{
    return QFontMetrics(composedFont(size)).height();
}

} // namespace

Tile::Tile(const QString &objectName, QWidget *parent, Look look)
    : QAbstractButton(parent), m_look(look), m_sparkline(new Sparkline(objectName + QStringLiteral("Sparkline"), this))
{
    setObjectName(objectName);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(look == Look::Card ? Qt::StrongFocus : Qt::NoFocus);
    if (look == Look::Card)
        setCursor(Qt::PointingHandCursor);
    else
        setAttribute(Qt::WA_TransparentForMouseEvents);
    m_sparkline->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_sparkline->hide();
}

void Tile::setTile(const TileText &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_sparkline->setTone(text.tone == Tone::Muted || text.tone == Tone::Plain ? Tone::Accent : text.tone);
    setAccessibleName(tr("%1: %2", "caption and value of a number").arg(text.caption, text.value));
    setAccessibleDescription(text.line);
    updateGeometry();
    place();
    update();
}

void Tile::setValues(const QList<double> &values)
{
    m_sparkline->setValues(values);
    if (values.isEmpty() == !m_sparkline->isVisibleTo(this))
        return; // another value is not another size
    m_sparkline->setVisible(!values.isEmpty());
    updateGeometry();
    place();
}

int Tile::padding() const
{
    return m_look == Look::Card ? pixels(Space::L) : 0;
}

QSize Tile::sizeHint() const
{
    const int value = QFontMetrics(composedFont(Text::Title, true)).horizontalAdvance(m_text.value);
    const int line = QFontMetrics(composedFont(Text::Small)).horizontalAdvance(m_text.line);
    const bool beside = m_look == Look::Card && m_sparkline->isVisibleTo(this);
    const int spark = beside ? m_sparkline->sizeHint().width() + pixels(Space::M) : 0;
    int height = heightOf(Text::Body) + heightOf(Text::Title) + pixels(Space::XS);
    if (m_look == Look::Card || !m_text.line.isEmpty())
        height += heightOf(Text::Small);
    if (m_look == Look::Plain && m_sparkline->isVisibleTo(this))
        height += m_sparkline->sizeHint().height() * 3 / 2 + pixels(Space::XS);
    return {qMax(value + spark, line) + 2 * padding() + 1, height + 2 * qMin(padding(), pixels(Space::L))};
}

QSize Tile::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * sparklineCharacters + 2 * padding(), sizeHint().height()};
}

Tile::Places Tile::places() const
{
    Places at;
    QRect rest = rect().adjusted(padding(), padding(), -padding(), -padding());
    const auto take = [&rest](int height, int gap) {
        const QRect taken(rest.left(), rest.top(), rest.width(), height);
        rest.setTop(taken.bottom() + 1 + gap);
        return taken;
    };
    at.caption = take(heightOf(m_look == Look::Card ? Text::Body : Text::Small), 0);
    at.value = take(heightOf(Text::Title), pixels(Space::XS));
    if (m_look == Look::Card || !m_text.line.isEmpty())
        at.line = take(heightOf(Text::Small), pixels(Space::XS));
    if (m_look == Look::Plain) {
        at.sparkline = rest;
        return at;
    }
    const int needed = QFontMetrics(composedFont(Text::Title, true)).horizontalAdvance(m_text.value) + pixels(Space::M);
    const int room = at.value.width() - needed;
    const int width = qMin(m_sparkline->sizeHint().width(), room);
    if (width >= m_sparkline->minimumSizeHint().width()) {
        const int height = at.value.height();
        at.sparkline = QRect(at.value.right() + 1 - width, at.value.top() - pixels(Space::XS), width, height);
    }
    return at;
}

void Tile::place()
{
    const QRect box = places().sparkline;
    m_sparkline->setGeometry(QStyle::visualRect(layoutDirection(), rect(), box));
}

void Tile::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    place();
}

void Tile::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::FontChange) {
        updateGeometry();
        place();
    }
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("%1: %2", "caption and value of a number").arg(m_text.caption, m_text.value));
}

void Tile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_look == Look::Card) {
        const Role edge = underMouse() && isEnabled() ? Role::Accent : Role::Border;
        paintSurface(painter, rect(), colorOf(isDown() ? Role::Sunken : Role::Surface, palette()),
                     colorOf(edge, palette()));
    }
    const Places at = places();
    const auto draw = [&](const QRect &box, const QString &text, const QFont &font, const QColor &ink) {
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), box),
                         int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter |
                             Qt::TextSingleLine,
                         QFontMetrics(font).elidedText(text, Qt::ElideRight, box.width()));
    };
    draw(at.caption, m_text.caption, composedFont(m_look == Look::Card ? Text::Body : Text::Small),
         colorOf(Role::Muted, palette()));
    draw(at.value, m_text.value, composedFont(Text::Title, true), colorOf(Role::Text, palette()));
    if (!at.line.isNull())
        draw(at.line, m_text.line, composedFont(Text::Small), paintOf(m_text.tone, palette()).ink);
    if (hasFocus())
        paintFocusRing(painter, rect(), palette());
}

} // namespace wingman::ui
