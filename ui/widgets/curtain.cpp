// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/curtain.h"

#include "widgets/stacking.h"

#include <QApplication>
#include <QDialog>
#include <QEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>

namespace wingman::ui {
namespace {

constexpr int deepestMenu = 16;

void closeWhatStandsOpen(const QWidget *window)
{
    for (int i = 0; i < deepestMenu; ++i) { // a menu of a menu of a menu
        QWidget *popup = QApplication::activePopupWidget();
        if (popup == nullptr)
            break;
        popup->close();
    }
    QToolTip::hideText();
    const auto dialogs = window->findChildren<QDialog *>();
    for (QDialog *dialog : dialogs)
        dialog->reject();
}

} // namespace

Curtain::Curtain(const QString &objectName, QWidget *window) : QWidget(window->window())
{
    hide();
    setObjectName(objectName);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window);
    parentWidget()->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) { keepFocus(now); });
}

Curtain *Curtain::over(const QWidget *window)
{
    const auto curtains = window->findChildren<Curtain *>(QString(), Qt::FindDirectChildrenOnly);
    for (Curtain *curtain : curtains) {
        if (curtain->isDrawn())
            return curtain;
    }
    return nullptr;
}

void Curtain::draw()
{
    if (m_isDrawn)
        return;
    closeWhatStandsOpen(parentWidget());
    m_isDrawn = true;
    m_focusBefore = window()->focusWidget();
    setGeometry(parentWidget()->rect());
    show();
    raise();
    firstFocus()->setFocus(Qt::PopupFocusReason);
    const auto all = parentWidget()->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget *widget : all) {
        if (widget == this || widget->isWindow() || widget->isHidden())
            continue;
        m_hidden.append(widget);
        widget->hide();
    }
}

void Curtain::lift()
{
    if (!m_isDrawn)
        return;
    m_isDrawn = false;
    const auto hidden = std::exchange(m_hidden, {});
    for (const QPointer<QWidget> &widget : hidden) {
        if (widget != nullptr)
            widget->show();
    }
    hide();
    if (m_focusBefore != nullptr && m_focusBefore->isVisible() && m_focusBefore->isEnabled())
        m_focusBefore->setFocus(Qt::PopupFocusReason);
    m_focusBefore = nullptr;
    Q_EMIT lifted();
    QWidget *now = window()->focusWidget();
    if (now == nullptr || !now->isVisible()) { // nothing had it before
        if (QWidget *first = nextTabStop(parentWidget(), parentWidget(), true))
            first->setFocus(Qt::PopupFocusReason);
    }
}

void Curtain::forget(QWidget *hidden)
{
    m_hidden.removeAll(QPointer<QWidget>(hidden));
}

/// What lies under it may still ask for the focus when an answer comes.
void Curtain::keepFocus(const QWidget *now)
{
    if (!m_isDrawn || now == nullptr || now->window() != window() || now == this || isAncestorOf(now))
        return;
    if (now->isVisible() && liesAbove(now, this))
        return;
    firstFocus()->setFocus(Qt::OtherFocusReason);
}

bool Curtain::eventFilter(QObject *watched, QEvent *event)
{
    if (m_isDrawn && watched == parentWidget() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void Curtain::mousePressEvent(QMouseEvent *event)
{
    event->accept();
}

void Curtain::wheelEvent(QWheelEvent *event)
{
    event->accept();
}

bool Curtain::focusNextPrevChild(bool next)
{
    QWidget *now = window()->focusWidget();
    if (QWidget *found = nextTabStop(this, now != nullptr && isAncestorOf(now) ? now : this, next))
        found->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true; // never further than this
}

} // namespace wingman::ui
