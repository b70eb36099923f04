// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/copy_button.h"

#include "theme/icons.h"
#include "theme/style.h"
#include "widgets/surface_paint.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QTimer>

namespace wingman::ui {
namespace {
constexpr int saidFor = 1500; // milliseconds
}

CopyButton::CopyButton(const QString &objectName, QWidget *parent) : QToolButton(parent), m_back(new QTimer(this))
{
    setObjectName(objectName);
    setKind(this, ButtonKind::Quiet);
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    const int side = fontMetrics().height();
    setFixedSize(side, side);
    setIconSize(QSize(side, side) * 3 / 4);
    m_back->setSingleShot(true);
    m_back->setInterval(saidFor);
    connect(m_back, &QTimer::timeout, this, [this] { showState(false); });
    connect(this, &QToolButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_what);
        showState(true);
        m_back->start();
    });
    if (parent != nullptr) {
        parent->setAttribute(Qt::WA_Hover);
        parent->installEventFilter(this);
    }
    showState(false);
}

void CopyButton::setCopied(const QString &what, const QString &name)
{
    m_what = what;
    m_name = name;
    retranslate();
}

void CopyButton::setAlwaysShown(bool shown)
{
    m_alwaysShown = shown;
    update();
}

void CopyButton::paintEvent(QPaintEvent *event)
{
    const bool isOver = underMouse() || (parentWidget() != nullptr && parentWidget()->underMouse());
    if (m_alwaysShown || hasFocus() || isOver || m_back->isActive())
        QToolButton::paintEvent(event);
}

void CopyButton::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool CopyButton::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave))
        update();
    return QToolButton::eventFilter(watched, event);
}

void CopyButton::retranslate()
{
    showState(m_back->isActive());
}

void CopyButton::showState(bool done)
{
    setIcon(ui::icon(done ? Icon::Check : Icon::Copy));
    const QString name = m_name.isEmpty() ? tr("Copy") : tr("Copy %1").arg(m_name);
    setAccessibleName(name);
    setToolTip(done ? tr("Copied") : name.toHtmlEscaped());
    setAccessibleDescription(done ? tr("Copied") : QString());
}

} // namespace wingman::ui
