// SPDX-License-Identifier: GPL-3.0-or-later
// Every page of the window, in the rail's order. Adding one is a folder in ui/pages and an entry here.
#pragma once

#include "pages/page.h"

namespace wingman::ui {

struct PageEntry
{
    QString id;                  // "home": also its place in wingman: links and preferences
    const char *title = nullptr; // for tr() in the context "Pages"
    Icon icon{};
    bool atTheEnd = false; // below the others, at the rail's foot
    Page *(*make)(const PageContext &context, QWidget *parent);
};

const QList<PageEntry> &pageTable();
/// The entry of this id; null where there is none.
const PageEntry *pageEntry(QStringView id);
/// Its title in the language of now.
QString pageTitle(const PageEntry &entry);

} // namespace wingman::ui
