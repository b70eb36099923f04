// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/drawer.h"

#include "theme/icons.h"
#include "theme/style.h"
#include "theme/theme.h"
#include "widgets/section_label.h"
#include "widgets/surface_paint.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolButton>
#include <QVBoxLayout>
#include <QVariantAnimation>

namespace wingman::ui {
namespace {
constexpr int linesAtFirst = 14;
constexpr int linesAtLeast = 5;
constexpr int longestMotion = 120; // milliseconds; more is in the way
} // namespace

Drawer::Drawer(const QString &objectName, QWidget *parent)
    : QFrame(parent),
      m_edge(new QWidget(this)),
      m_title(new SectionLabel(objectName + QStringLiteral("Title"), this)),
      m_close(new QToolButton(this)),
      m_column(new QVBoxLayout(this)),
      m_motion(new QVariantAnimation(this)),
      m_openHeight(fontMetrics().lineSpacing() * linesAtFirst)
{
    setObjectName(objectName);
    setSurface(this, SurfaceKind::Bar);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_edge->setObjectName(objectName + QStringLiteral("Edge"));
    m_edge->setCursor(Qt::SizeVerCursor);
    m_edge->setFixedHeight(pixels(Space::XS));
    m_edge->installEventFilter(this);
    m_close->setObjectName(objectName + QStringLiteral("Close"));
    m_close->setAutoRaise(true);
    m_close->setIcon(icon(Icon::Close));
    setKind(m_close, ButtonKind::Quiet);
    connect(m_close, &QToolButton::clicked, this, [this] { setOpen(false); });
    auto *head = new QHBoxLayout;
    head->setContentsMargins(pixels(Space::L), 0, pixels(Space::S), 0);
    head->addWidget(m_title, 1);
    head->addWidget(m_close);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_edge);
    m_column->addLayout(head);
    m_motion->setDuration(longestMotion);
    connect(m_motion, &QVariantAnimation::valueChanged, this,
            [this](const QVariant &value) { setFixedHeight(value.toInt()); });
    connect(m_motion, &QVariantAnimation::finished, this, [this] { setVisible(m_isOpen); });
    hide();
    retranslate();
}

void Drawer::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void Drawer::setContent(QWidget *content)
{
    delete m_content;
    m_content = content;
    m_column->addWidget(content, 1);
}

void Drawer::setOpen(bool open)
{
    if (open == m_isOpen)
        return;
    m_isOpen = open;
    QWidget *focus = window()->focusWidget();
    if (open)
        m_focusBefore = focus;
    else if (focus != nullptr && isAncestorOf(focus) && m_focusBefore != nullptr)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    m_motion->stop();
    if (isMotionReduced(*this) || !window()->isVisible()) {
        setFixedHeight(open ? m_openHeight : 0);
        setVisible(open);
    } else {
        m_motion->setStartValue(open ? 0 : height());
        m_motion->setEndValue(open ? m_openHeight : 0);
        setFixedHeight(open ? 0 : height());
        show();
        m_motion->start();
    }
    Q_EMIT openChanged(open);
}

void Drawer::setOpenHeight(int height)
{
    resizeTo(height);
}

QSize Drawer::sizeHint() const
{
    return {QFrame::sizeHint().width(), m_openHeight};
}

void Drawer::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier)
        setOpen(false);
    else
        QFrame::keyPressEvent(event);
}

void Drawer::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool Drawer::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edge && event->type() == QEvent::MouseButtonPress) {
        m_draggedFrom = static_cast<QMouseEvent *>(event)->globalPosition().toPoint().y();
        m_heightBefore = m_openHeight;
        return true;
    }
    if (watched == m_edge && event->type() == QEvent::MouseMove) {
        const int now = static_cast<QMouseEvent *>(event)->globalPosition().toPoint().y();
        resizeTo(m_heightBefore + m_draggedFrom - now);
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void Drawer::retranslate()
{
    m_close->setAccessibleName(tr("Close"));
    m_close->setToolTip(tr("Close (Esc)"));
}

void Drawer::resizeTo(int height)
{
    const int least = fontMetrics().lineSpacing() * linesAtLeast;
    const int most = qMax(least, window()->height() * 3 / 4);
    const int wanted = qBound(least, height, most);
    if (wanted == m_openHeight)
        return;
    m_openHeight = wanted;
    if (m_isOpen)
        setFixedHeight(wanted);
    Q_EMIT openHeightChanged(wanted);
}

} // namespace wingman::ui
