// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/page_table.h"

#include "pages/audit/audit_page.h"
#include "pages/fleet/fleet_page.h"
#include "pages/home/home_page.h"
#include "pages/resources/resources_page.h"
#include "pages/settings/settings_page.h"
#include "pages/workloads/workloads_page.h"

#include <QCoreApplication>

namespace wingman::ui {
namespace {

template <typename P>
Page *make(const PageContext &context, QWidget *parent)
{
    return new P(context, parent);
}

} // namespace

const QList<PageEntry> &pageTable()
{
    static const QList<PageEntry> table{
        {QStringLiteral("home"), QT_TRANSLATE_NOOP("Pages", "Home"), Icon::Home, false, make<HomePage>},
        {QStringLiteral("fleet"), QT_TRANSLATE_NOOP("Pages", "Fleet"), Icon::Fleet, false, make<FleetPage>},
        {QStringLiteral("workloads"), QT_TRANSLATE_NOOP("Pages", "Workloads"), Icon::Workloads, false,
         make<WorkloadsPage>},
        {QStringLiteral("resources"), QT_TRANSLATE_NOOP("Pages", "Resources"), Icon::Resources, false,
         make<ResourcesPage>},
        {QStringLiteral("audit"), QT_TRANSLATE_NOOP("Pages", "Audit"), Icon::Audit, false, make<AuditPage>},
        {QStringLiteral("settings"), QT_TRANSLATE_NOOP("Pages", "Settings"), Icon::Settings, true, make<SettingsPage>},
    };
    return table;
}

const PageEntry *pageEntry(QStringView id)
{
    for (const PageEntry &entry : pageTable()) {
        if (entry.id == id)
            return &entry;
    }
    return nullptr;
}

QString pageTitle(const PageEntry &entry)
{
    return QCoreApplication::translate("Pages", entry.title);
}

} // namespace wingman::ui
