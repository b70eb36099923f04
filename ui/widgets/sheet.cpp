// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sheet.h"

#include "theme/style.h"
#include "widgets/chip.h"
#include "widgets/curtain.h"
#include "widgets/elided_label.h"
#include "widgets/icon_square.h"
#include "widgets/stacking.h"
#include "widgets/text_label.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace wingman::ui {
namespace {

constexpr float scrimOpacity = 0.5F;
constexpr float shadowOpacity = 0.05F;
constexpr double shareAbove = 0.4; // of the free height; a little above the middle reads as the middle

/// Asks for no height of its own: the sheet gives it what its page needs, as far as the window has it.
class BodyArea final : public QScrollArea
{
public:
    using QScrollArea::QScrollArea;
    QSize sizeHint() const override { return {QScrollArea::sizeHint().width(), 0}; }
    QSize minimumSizeHint() const override { return {0, 0}; }
};

} // namespace

Sheet::Sheet(const QString &objectName, QWidget *window)
    : QWidget(window->window()),
      m_panel(new QFrame(this)),
      m_icon(new IconSquare(objectName + QStringLiteral("Icon"), m_panel, IconSquare::Size::Large)),
      m_title(new TextLabel(objectName + QStringLiteral("Title"), m_panel, Text::Title)),
      m_subtitle(new ElidedLabel(objectName + QStringLiteral("Subtitle"), m_panel, Text::Body, Role::Muted)),
      m_chip(new Chip(objectName + QStringLiteral("Chip"), m_panel)),
      m_close(new QToolButton(m_panel)),
      m_scroll(new BodyArea(m_panel)),
      m_page(new QWidget),
      m_body(new QVBoxLayout(m_page)),
      m_foot(new QWidget(m_panel)),
      m_notes(new QHBoxLayout),
      m_buttons(new QHBoxLayout)
{
    hide();
    setObjectName(objectName);
    setFocusPolicy(Qt::ClickFocus);
    m_panel->setObjectName(objectName + QStringLiteral("Panel"));
    setSurface(m_panel, SurfaceKind::Raised);
    m_title->setStrong(true);
    m_title->setWordWrap(true);
    m_icon->hide();
    m_subtitle->hide();
    m_chip->hide();
    m_close->setObjectName(objectName + QStringLiteral("Close"));
    m_close->setAutoRaise(true);
    m_close->setIcon(ui::icon(Icon::Close));
    setKind(m_close, ButtonKind::Quiet);
    connect(m_close, &QToolButton::clicked, this, &Sheet::dismiss);

    auto *words = new QVBoxLayout;
    words->setSpacing(pixels(Space::XS));
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    auto *head = new QHBoxLayout;
    head->setSpacing(pixels(Space::M));
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    head->addWidget(m_chip, 0, Qt::AlignTop);
    head->addWidget(m_close, 0, Qt::AlignTop);

    m_page->setObjectName(objectName + QStringLiteral("Page"));
    m_page->installEventFilter(this);
    m_body->setContentsMargins(pixels(Space::XL), 0, pixels(Space::XL), 0);
    m_body->setSpacing(pixels(Space::M));
    m_scroll->setObjectName(objectName + QStringLiteral("Scroll"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_page);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_page->setAutoFillBackground(false);

    m_foot->setObjectName(objectName + QStringLiteral("Foot"));
    m_notes->setSpacing(pixels(Space::S));
    m_buttons->setSpacing(pixels(Space::S));
    auto *foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(pixels(Space::XL), 0, pixels(Space::XL), 0);
    foot->addLayout(m_notes);
    foot->addStretch(1);
    foot->addLayout(m_buttons);
    m_foot->hide();

    auto *column = new QVBoxLayout(m_panel);
    column->setContentsMargins(0, pixels(Space::XL), 0, pixels(Space::XL));
    column->setSpacing(pixels(Space::L));
    head->setContentsMargins(pixels(Space::XL), 0, pixels(Space::XL), 0);
    column->addLayout(head);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_foot);

    parentWidget()->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, QWidget *now) { keepFocus(now); });
    retranslate();
}

void Sheet::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
    place();
}

void Sheet::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
    setAccessibleDescription(subtitle);
    place();
}

void Sheet::setIcon(Icon icon, Tone tone)
{
    m_icon->setIcon(icon, tone);
    m_icon->show();
}

void Sheet::setChip(const QString &text, Tone tone)
{
    m_chip->setChip(text, tone);
    m_chip->setVisible(!text.isEmpty());
}

void Sheet::setColumns(int characters)
{
    m_columns = characters;
    place();
}

void Sheet::addNote(QWidget *widget)
{
    m_notes->addWidget(widget);
    m_foot->show();
}

void Sheet::addButton(QAbstractButton *button)
{
    m_buttons->addWidget(button);
    m_foot->show();
}

void Sheet::setFirstFocus(QWidget *widget)
{
    m_firstFocus = widget;
}

void Sheet::reveal(QWidget *inside)
{
    m_scroll->ensureWidgetVisible(inside, 0, pixels(Space::M));
}

void Sheet::open()
{
    if (m_isOpen)
        return;
    m_isOpen = true;
    if (Curtain *curtain = Curtain::over(parentWidget()); curtain != nullptr && !m_isAboveCurtain) {
        connect(curtain, &Curtain::lifted, this, &Sheet::appear, Qt::SingleShotConnection);
        return;
    }
    appear();
}

void Sheet::appear()
{
    if (!m_isOpen) // dismissed before anybody saw it
        return;
    m_focusBefore = window()->focusWidget();
    place();
    show();
    raise();
    place(); // once more, as only now every height is known
    QWidget *first = m_firstFocus != nullptr ? m_firstFocus.data() : nextTabStop(this, m_scroll, true);
    (first != nullptr ? first : this)->setFocus(Qt::PopupFocusReason);
    if (first != nullptr && m_page->isAncestorOf(first))
        m_scroll->ensureWidgetVisible(first, 0, pixels(Space::L));
    Q_EMIT opened();
}

void Sheet::dismiss()
{
    if (!m_isOpen || m_isBusy)
        return;
    m_isOpen = false;
    hide();
    if (Curtain *curtain = Curtain::over(parentWidget()))
        curtain->forget(this);
    giveFocusBack();
    Q_EMIT dismissed();
}

/// To where it was, or to what is the topmost sheet now; the sheet above keeps what it has.
void Sheet::giveFocusBack()
{
    QWidget *before = std::exchange(m_focusBefore, nullptr);
    const QList<Sheet *> above = sheetsAbove();
    for (Sheet *sheet : above) {
        if (sheet->m_focusBefore != nullptr && isAncestorOf(sheet->m_focusBefore))
            sheet->m_focusBefore = before;
    }
    if (!above.isEmpty())
        return;
    if (before != nullptr && before->isVisible() && before->isEnabled()) {
        before->setFocus(Qt::PopupFocusReason);
        return;
    }
    const auto sheets = parentWidget()->findChildren<Sheet *>(QString(), Qt::FindDirectChildrenOnly);
    for (auto sheet = sheets.crbegin(); sheet != sheets.crend(); ++sheet) {
        if (!(*sheet)->m_isOpen)
            continue;
        QWidget *first = (*sheet)->m_firstFocus;
        if (first == nullptr || !first->isVisible() || !first->isEnabled())
            first = nextTabStop(*sheet, (*sheet)->m_scroll, true);
        (first != nullptr ? first : *sheet)->setFocus(Qt::PopupFocusReason);
        return;
    }
}

/// A window's children are in the order in which they lie upon each other.
QList<Sheet *> Sheet::sheetsAbove() const
{
    QList<Sheet *> above;
    const QObjectList &all = parentWidget()->children();
    for (qsizetype i = all.indexOf(this) + 1; i < all.size(); ++i) {
        auto *sheet = qobject_cast<Sheet *>(all.at(i));
        if (sheet != nullptr && sheet->m_isOpen)
            above.append(sheet);
    }
    return above;
}

bool Sheet::isCovered() const
{
    return !sheetsAbove().isEmpty();
}

void Sheet::setBusy(bool busy, const QString &why)
{
    m_isBusy = busy;
    m_busyReason = busy ? why : QString();
    m_close->setEnabled(!busy);
    retranslate();
}

void Sheet::retranslate()
{
    m_close->setAccessibleName(tr("Close"));
    m_close->setAccessibleDescription(m_busyReason);
    m_close->setToolTip(m_busyReason.isEmpty() ? tr("Close (Esc)") : m_busyReason.toHtmlEscaped());
}

void Sheet::place()
{
    setGeometry(parentWidget()->rect());
    const int around = pixels(Space::XL);
    const int widest = qMin(fontMetrics().averageCharWidth() * m_columns + 2 * around, width() - 2 * around);
    m_panel->ensurePolished();
    const auto need = [&](int wide) {
        const bool flows = m_body->hasHeightForWidth();
        const int high = flows ? m_body->totalHeightForWidth(wide) : m_body->totalSizeHint().height();
        m_page->setMinimumHeight(high); // where there is less room it scrolls, and nothing is squeezed
        return high;
    };
    const int body = need(widest);
    m_panel->layout()->invalidate();
    const int rest = m_panel->layout()->totalHeightForWidth(widest);
    const int highest = this->height() - 2 * around;
    const auto give = [&](int wanted) {
        const int high = qMin(wanted, highest);
        const int top = around + static_cast<int>((highest - high) * shareAbove);
        m_panel->setGeometry((width() - widest) / 2, top, widest, high);
        m_panel->layout()->activate();
    };
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    give(body + rest);
    // What the head took more than it asked for, now that it is laid out.
    const int missing = body - m_scroll->height();
    if (missing > 0)
        give(body + rest + missing);
    if (m_scroll->height() < body) {
        need(widest - m_scroll->verticalScrollBar()->sizeHint().width()); // the bar takes its part of each line
        m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    }
}

void Sheet::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor dark = colorOf(isDark(schemeOf(palette())) ? Role::Sunken : Role::Text, palette());
    QColor scrim = dark;
    scrim.setAlphaF(scrimOpacity);
    painter.fillRect(rect(), scrim);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QColor shadow = dark;
    shadow.setAlphaF(shadowOpacity);
    painter.setBrush(shadow);
    for (int grown = 1; grown <= pixels(Space::M); grown += 2) {
        const QRect box = m_panel->geometry().adjusted(-grown, -grown, grown, grown).translated(0, pixels(Space::XS));
        painter.drawRoundedRect(box, radius() + grown, radius() + grown);
    }
}

void Sheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier)
        dismiss();
    event->accept(); // what lies behind hears nothing
}

void Sheet::mousePressEvent(QMouseEvent *event)
{
    event->accept();
}

void Sheet::wheelEvent(QWheelEvent *event)
{
    event->accept();
}

void Sheet::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        place();
}

bool Sheet::eventFilter(QObject *watched, QEvent *event)
{
    const bool isResized = watched == parentWidget() && event->type() == QEvent::Resize;
    const bool isLaidOut = watched == m_page && event->type() == QEvent::LayoutRequest;
    if (m_isOpen && (isResized || isLaidOut))
        place();
    return QWidget::eventFilter(watched, event);
}

bool Sheet::focusNextPrevChild(bool next)
{
    QWidget *now = window()->focusWidget();
    if (QWidget *found = nextTabStop(this, now != nullptr && isAncestorOf(now) ? now : m_panel, next)) {
        found->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
        m_scroll->ensureWidgetVisible(found);
    }
    return true; // never further than this sheet
}

void Sheet::keepFocus(QWidget *now)
{
    if (!m_isOpen || !isVisible() || now == nullptr || now->window() != window()) // under a curtain it waits
        return;
    if (isAncestorOf(now) || now == this) {
        m_focusInside = now;
        return;
    }
    if (liesAbove(now, this) || isCovered()) // a sheet, the palette, the help: the topmost one keeps it
        return;
    const bool isStillThere = m_focusInside && m_focusInside->isVisible() && m_focusInside->isEnabled();
    QWidget *inside = isStillThere ? m_focusInside.data() : nextTabStop(this, m_scroll, true);
    (inside != nullptr ? inside : this)->setFocus(Qt::OtherFocusReason);
}

} // namespace wingman::ui
