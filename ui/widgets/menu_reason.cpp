// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/menu_reason.h"

#include "link/navigator.h"

#include <QCoreApplication>
#include <QMenu>

namespace wingman::ui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wingman::ui::MenuReason)
};

} // namespace

void setEntry(QAction *entry, const QString &text, Icon sign, const QString &whyNot)
{
    entry->setText(whyNot.isEmpty() ? text : Words::tr("%1 (refused)", "an entry of a menu").arg(text));
    entry->setIcon(icon(whyNot.isEmpty() ? sign : Icon::Lock));
    entry->setToolTip(whyNot.toHtmlEscaped());
    entry->setStatusTip(whyNot);
}

void sayReasons(QMenu *menu, Navigator &navigator)
{
    menu->setToolTipsVisible(true);
    QObject::connect(menu, &QMenu::hovered, menu, [&navigator](const QAction *entry) {
        if (!entry->statusTip().isEmpty())
            navigator.say(entry->statusTip());
    });
}

} // namespace wingman::ui
