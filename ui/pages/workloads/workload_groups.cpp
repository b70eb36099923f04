// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/workloads/workload_groups.h"

#include "base/redaction.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

#include <algorithm>

namespace wingman::ui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wingman::ui::WorkloadGroups)
};

const QMap<QString, WorkloadGrouping> &groupings()
{
    static const QMap<QString, WorkloadGrouping> all{{QStringLiteral("project"), WorkloadGrouping::Project},
                                                     {QStringLiteral("endpoint"), WorkloadGrouping::Endpoint},
                                                     {QStringLiteral("node"), WorkloadGrouping::Node},
                                                     {QStringLiteral("pool"), WorkloadGrouping::Pool},
                                                     {QStringLiteral("tag"), WorkloadGrouping::Tag},
                                                     {QStringLiteral("state"), WorkloadGrouping::State},
                                                     {QStringLiteral("none"), WorkloadGrouping::None}};
    return all;
}

} // namespace

GroupingChoice groupingFrom(const QString &text)
{
    const QString label = QStringLiteral("label:");
    if (text.startsWith(label))
        return {WorkloadGrouping::Label, text.mid(label.size())};
    return {groupings().value(text, WorkloadGrouping::Project), {}};
}

QString groupingText(WorkloadGrouping grouping)
{
    switch (grouping) {
    case WorkloadGrouping::Project:
        return Words::tr("Group: project, node");
    case WorkloadGrouping::Endpoint:
        return Words::tr("Group: endpoint");
    case WorkloadGrouping::Node:
        return Words::tr("Group: node");
    case WorkloadGrouping::Pool:
        return Words::tr("Group: pool");
    case WorkloadGrouping::Tag:
        return Words::tr("Group: tag");
    case WorkloadGrouping::State:
        return Words::tr("Group: state");
    case WorkloadGrouping::Label:
        return Words::tr("Group: label");
    case WorkloadGrouping::None:
        return Words::tr("Not grouped");
    }
    return {};
}

void fillGroupings(QMenu *menu, const QString &now, const inventory::Store &store,
                   const std::function<void(const QString &)> &choose)
{
    menu->clear();
    auto *group = new QActionGroup(menu);
    const auto add = [&](const QString &text, const QString &id) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(now == id || (now.isEmpty() && id == QStringLiteral("project")));
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, menu, [choose, id] { choose(id); });
    };
    add(Words::tr("&Project or node"), QStringLiteral("project"));
    add(Words::tr("&Endpoint or cluster"), QStringLiteral("endpoint"));
    add(Words::tr("N&ode"), QStringLiteral("node"));
    add(Words::tr("P&ool"), QStringLiteral("pool"));
    add(Words::tr("&Tag"), QStringLiteral("tag"));
    add(Words::tr("&State"), QStringLiteral("state"));
    add(Words::tr("&Not grouped"), QStringLiteral("none"));
    // Labels that are there, the commonest first.
    QMap<QString, int> labels;
    for (const inventory::Store::Entry &entry : store.entries()) {
        if (!entry.snapshot)
            continue;
        for (const inventory::Container &container : entry.snapshot->containers) {
            for (auto it = container.labels.cbegin(); it != container.labels.cend(); ++it)
                ++labels[it.key()];
        }
    }
    QStringList names = labels.keys();
    std::stable_sort(names.begin(), names.end(),
                     [&](const QString &left, const QString &right) { return labels[left] > labels[right]; });
    constexpr int labelsShown = 12;
    if (!names.isEmpty())
        menu->addSection(Words::tr("Label"));
    for (const QString &name : names.mid(0, labelsShown))
        add(inert(name), QStringLiteral("label:") + name);
}

} // namespace wingman::ui
