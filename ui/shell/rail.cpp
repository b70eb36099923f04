// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/rail.h"

#include "shell/page_table.h"
#include "theme/style.h"
#include "theme/theme.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QIcon>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>

namespace wingman::ui {
namespace {

constexpr int widestTitle = 15; // characters of the rail's text that are given room

int railIconOf(const QFont &font)
{
    return iconSize(QFontMetrics(font)) + 2;
}

/// The product's mark and name. Owned by the rail.
class Brand final : public QWidget
{
public:
    explicit Brand(QWidget *parent) : QWidget(parent), m_mark(applicationIcon())
    {
        setObjectName(QStringLiteral("brand"));
        setAccessibleName(QStringLiteral("Wingman"));
    }
    void setNarrow(bool narrow)
    {
        m_narrow = narrow;
        update();
    }
    QSize sizeHint() const override { return {pixels(Space::XL), pixels(Space::XL) + pixels(Space::XL)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const int mark = pixels(Space::XL) + 2;
        const int inset = m_narrow ? (width() - mark) / 2 : pixels(Space::L) + 1;
        const QRect box = QStyle::visualRect(layoutDirection(), rect(), {inset, (height() - mark) / 2, mark, mark});
        m_mark.paint(&painter, box);
        if (m_narrow)
            return;
        painter.setFont(strong(fontOf(Text::Body, font())));
        painter.setPen(colorOf(Role::Text, palette()));
        const int left = inset + mark + pixels(Space::S) + 2;
        const QRect text = QStyle::visualRect(layoutDirection(), rect(), {left, 0, width() - left, height()});
        painter.drawText(text,
                         static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter,
                         QStringLiteral("Wingman"));
    }

private:
    QIcon m_mark;
    bool m_narrow = false;
};

} // namespace

RailButton::RailButton(const QString &id, Icon icon, QWidget *parent) : QAbstractButton(parent), m_id(id), m_icon(icon)
{
    setObjectName(QStringLiteral("rail_") + id);
    setCheckable(true);
    setAutoExclusive(true); // the group sees to that; this says so to a screen reader: one of several, no check box
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void RailButton::nextCheckState()
{
    m_pressed = true;
    QAbstractButton::nextCheckState();
    m_pressed = false;
}

void RailButton::setCount(int count)
{
    if (std::exchange(m_count, count) == count)
        return;
    describe();
    update();
}

void RailButton::setNarrow(bool narrow)
{
    m_narrow = narrow;
    describe();
    updateGeometry();
    update();
}

void RailButton::describe()
{
    setToolTip(m_narrow ? text() : QString());
    setAccessibleName(m_count > 0 ? tr("%1, %n waiting", nullptr, m_count).arg(text()) : text());
}

void RailButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QAbstractButton::changeEvent(event);
}

QSize RailButton::sizeHint() const
{
    const int railIcon = railIconOf(font());
    const QFontMetrics metrics(fontOf(Text::Body, font()));
    const int height = std::max(metrics.height() + pixels(Space::M), railIcon + pixels(Space::L)) + 2;
    const int icon = pixels(Space::M) * 2 + railIcon;
    if (m_narrow)
        return {icon, height};
    // As wide as its own words where the language has longer ones; heavier while it is chosen.
    const int words = QFontMetrics(strong(fontOf(Text::Body, font()))).horizontalAdvance(text()) + pixels(Space::S);
    return {icon + pixels(Space::S) + std::max(metrics.averageCharWidth() * widestTitle, words), height};
}

QSize RailButton::minimumSizeHint() const
{
    const int railIcon = railIconOf(font());
    return {m_narrow ? sizeHint().width() : pixels(Space::M) * 2 + railIcon, sizeHint().height()};
}

void RailButton::paintEvent(QPaintEvent *)
{
    const int railIcon = railIconOf(font());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (isChecked() || underMouse()) {
        painter.setPen(isChecked() ? QPen(colorOf(Role::Border, palette())) : QPen(Qt::NoPen));
        painter.setBrush(colorOf(isChecked() ? Role::Surface : Role::Border, palette()));
        painter.setOpacity(isChecked() ? 1.0 : 0.5);
        painter.drawRoundedRect(box, radius(), radius());
        painter.setOpacity(1.0);
    }
    if (hasFocus()) {
        painter.setPen(QPen(colorOf(Role::Focus, palette()), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box, radius(), radius());
    }
    const auto placed = [this](const QRect &box_) { return QStyle::visualRect(layoutDirection(), rect(), box_); };
    const int inset = m_narrow ? (width() - railIcon) / 2 : pixels(Space::M);
    const QColor ink = colorOf(isChecked() ? Role::Accent : Role::Muted, palette());
    painter.drawPixmap(placed({inset, (height() - railIcon) / 2, railIcon, railIcon}),
                       pixmap(m_icon, ink, railIcon, devicePixelRatioF()));

    QFont countFont = strong(fontOf(Text::Small, font()));
    const QFontMetrics countMetrics(countFont);
    const QString count = m_count > 99 ? QStringLiteral("99+") : QString::number(m_count);
    const int badgeHeight = countMetrics.height() + 2;
    const int badgeWidth =
        m_count > 0 ? std::max(badgeHeight, countMetrics.horizontalAdvance(count) + pixels(Space::M)) : 0;
    int end = width() - pixels(Space::M);
    if (m_count > 0 && !m_narrow) {
        const QRect badge = placed({end - badgeWidth, (height() - badgeHeight) / 2, badgeWidth, badgeHeight});
        painter.setPen(Qt::NoPen);
        painter.setBrush(colorOf(Role::Accent, palette()));
        painter.drawRoundedRect(badge, badgeHeight / 2.0, badgeHeight / 2.0);
        painter.setPen(colorOf(Role::OnAccent, palette()));
        painter.setFont(countFont);
        painter.drawText(badge, Qt::AlignCenter, count);
        end -= badgeWidth + pixels(Space::S);
    } else if (m_count > 0) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colorOf(Role::Accent, palette()));
        const int dot = pixels(Space::S);
        painter.drawEllipse(placed({inset + railIcon - dot / 2, (height() - railIcon) / 2 - dot / 2, dot, dot}));
    }
    if (m_narrow)
        return;
    QFont titleFont = fontOf(Text::Body, font());
    painter.setFont(isChecked() ? strong(titleFont) : titleFont);
    painter.setPen(colorOf(isChecked() ? Role::Text : Role::Muted, palette()));
    const int left = inset + railIcon + pixels(Space::M);
    const QRect title = placed({left, 0, end - left, height()});
    painter.drawText(title,
                     static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, title.width()));
}

void RailButton::enterEvent(QEnterEvent *event)
{
    update();
    QAbstractButton::enterEvent(event);
}

void RailButton::leaveEvent(QEvent *event)
{
    update();
    QAbstractButton::leaveEvent(event);
}

Rail::Rail(QWidget *parent)
    : QWidget(parent), m_group(new QButtonGroup(this)), m_brand(new Brand(this)), m_fold(nullptr)
{
    setObjectName(QStringLiteral("rail"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(pixels(Space::S), pixels(Space::XS), pixels(Space::S), pixels(Space::S));
    column->setSpacing(1);
    column->addWidget(m_brand);
    const auto add = [this, column](const PageEntry &entry) {
        auto *button = new RailButton(entry.id, entry.icon, this);
        m_group->addButton(button);
        m_buttons.insert(entry.id, button);
        m_order.append(button);
        column->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, [this, id = entry.id] { Q_EMIT chosen(id); });
        connect(button, &QAbstractButton::toggled, this, [this, button](bool on) {
            if (on && !m_setting && !button->isPressed())
                Q_EMIT chosen(button->id());
        });
    };
    for (const PageEntry &entry : pageTable()) {
        if (!entry.atTheEnd)
            add(entry);
    }
    column->addStretch(1);
    for (const PageEntry &entry : pageTable()) {
        if (entry.atTheEnd)
            add(entry);
    }
    auto *fold = new QToolButton(this);
    fold->setObjectName(QStringLiteral("rail_fold"));
    fold->setAutoRaise(true);
    m_fold = fold;
    column->addWidget(fold, 0, Qt::AlignLeft);
    connect(fold, &QAbstractButton::clicked, this, [this] { setNarrow(!m_narrow); });
    retranslate();
}

void Rail::setCurrent(const QString &page)
{
    m_setting = true;
    if (RailButton *button = m_buttons.value(page))
        button->setChecked(true);
    m_setting = false;
}

void Rail::setCount(const QString &page, int count)
{
    if (RailButton *button = m_buttons.value(page))
        button->setCount(count);
}

void Rail::setNarrow(bool narrow)
{
    if (m_narrow == narrow)
        return;
    m_narrow = narrow;
    static_cast<Brand *>(m_brand)->setNarrow(narrow);
    for (RailButton *button : std::as_const(m_order))
        button->setNarrow(narrow);
    retranslate();
    updateGeometry();
    Q_EMIT narrowChanged(narrow);
}

void Rail::retranslate()
{
    setAccessibleName(tr("Pages"));
    for (RailButton *button : std::as_const(m_order)) {
        button->setText(pageTitle(*pageEntry(button->id())));
        button->setNarrow(m_narrow);
        button->updateGeometry();
    }
    const QString words = m_narrow ? tr("Show the names of the pages") : tr("Show only the icons of the pages");
    const bool pointsRight = m_narrow == (layoutDirection() == Qt::LeftToRight);
    m_fold->setIcon(icon(pointsRight ? Icon::ChevronRight : Icon::ChevronLeft));
    m_fold->setToolTip(words);
    m_fold->setAccessibleName(words);
}

void Rail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LayoutDirectionChange)
        retranslate();
    QWidget::changeEvent(event);
}

void Rail::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down)
        moveFocus(1);
    else if (event->key() == Qt::Key_Up)
        moveFocus(-1);
    else
        QWidget::keyPressEvent(event);
}

void Rail::moveFocus(int step)
{
    for (qsizetype i = 0; i < m_order.size(); ++i) {
        if (m_order.at(i)->hasFocus()) {
            m_order.at((i + step + m_order.size()) % m_order.size())->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colorOf(Role::Sunken, palette()));
    painter.setPen(colorOf(Role::Border, palette()));
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.drawLine(edge, 0, edge, height());
}

} // namespace wingman::ui
