// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/workloads/workload_verbs.h"

#include "pages/workloads/workload_delegate.h"
#include "pages/workloads/workload_details.h"
#include "widgets/format.h"
#include "widgets/menu_reason.h"
#include "widgets/operation_words.h"
#include "widgets/verbs.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>

#include <algorithm>

namespace wingman::ui {

WorkloadVerbs::WorkloadVerbs(const PageContext &context, WorkloadModel &model, WorkloadView &view,
                             WorkloadDetails &details, QObject *parent)
    : QObject(parent), m_context(context), m_model(model), m_view(view), m_details(details)
{
}

QList<const Workload *> WorkloadVerbs::subjects() const
{
    const Workload *now = m_view.current();
    QList<const Workload *> all = m_view.selected();
    if (now && !all.contains(now))
        all = {now};
    if (all.isEmpty())
        return {};
    const Workload *first = now ? now : all.first();
    all.removeIf([first](const Workload *one) {
        return (one->kind == WorkloadKind::Container) != (first->kind == WorkloadKind::Container);
    });
    return all;
}

void WorkloadVerbs::choose(const QString &operation)
{
    operations::Intent intent{operations::OperationId::parse(operation).value(), {}, {}, {}, {}};
    for (const Workload *row : subjects())
        intent.targets.append(row->target());
    if (!intent.targets.isEmpty())
        m_context.navigator.openPlan(intent);
}

QList<Command> WorkloadVerbs::commands()
{
    const QList<const Workload *> rows = subjects();
    if (rows.isEmpty())
        return {};
    const inventory::TargetKind kind = rows.first()->target().kind;
    const bool alike =
        std::all_of(rows.cbegin(), rows.cend(), [kind](const Workload *row) { return row->target().kind == kind; });
    const QString subject = rows.size() == 1 ? inert(rows.first()->name)
                                             : countedTargets(alike ? std::optional(kind) : std::nullopt, rows.size());
    QSet<QString> known;
    for (const operations::OperationSpec &spec : m_context.links.work.operations())
        known.insert(spec.id.text());
    QList<Command> all;
    for (const Verb &verb : verbsFor(kind)) {
        if (known.contains(verb.operation))
            all.append({QStringLiteral("operation.") + verb.operation, planText(verb.operation, subject),
                        iconOf(verb.operation), verb.key,
                        rows.size() == 1 ? m_details.whyNot(verb.operation) : QString(),
                        [this, operation = verb.operation] { choose(operation); }});
    }
    if (rows.first()->kind == WorkloadKind::Container)
        all.append({QStringLiteral("workloads.logs"),
                    tr("Logs of %1").arg(inert(rows.first()->name)),
                    Icon::Logs,
                    QKeySequence(Qt::Key_L),
                    {},
                    [this] { Q_EMIT tabRequested(QStringLiteral("logs")); }});
    return all;
}

void WorkloadVerbs::fillMenu(QMenu *menu)
{
    const QList<const Workload *> rows = subjects();
    if (rows.isEmpty())
        return;
    bool apart = false;
    for (const Command &command : commands()) {
        const Verb *verb = nullptr;
        const QList<Verb> verbs = verbsFor(rows.first()->target().kind);
        for (const Verb &one : verbs) {
            if (command.id.endsWith(one.operation))
                verb = &one;
        }
        if (verb && verb->destructive && !std::exchange(apart, true)) {
            menu->addSeparator();
            QMenu *copying = menu->addMenu(icon(Icon::Copy), tr("&Copy"));
            copying->setObjectName(QStringLiteral("workloadCopy"));
            const auto add = [&](const QString &text, TableFormat format) {
                connect(copying->addAction(text), &QAction::triggered, this, [this, format] { copy(format); });
            };
            add(tr("As &text"), TableFormat::Text);
            add(tr("As &CSV"), TableFormat::Csv);
            add(tr("As &JSON"), TableFormat::Json);
            menu->addSeparator();
        }
        QAction *action = menu->addAction(QString());
        action->setObjectName(command.id);
        setEntry(action, command.title, command.icon, command.whyNot);
        action->setShortcut(command.shortcut); // shown; the list itself listens to it
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, command.run);
    }
}

/// What is foreseen comes after the menu was opened, or changes.
void WorkloadVerbs::showReasons(QMenu *menu)
{
    for (const Command &command : commands()) {
        if (auto *entry = menu->findChild<QAction *>(command.id))
            setEntry(entry, command.title, command.icon, command.whyNot);
    }
}

void WorkloadVerbs::copy(TableFormat format)
{
    TableRows table;
    QList<int> shown;
    for (int visual = 0; visual < WorkloadModel::columns; ++visual) {
        const int column = m_view.header()->logicalIndex(visual);
        if (m_view.header()->isSectionHidden(column) ||
            static_cast<WorkloadModel::Column>(column) == WorkloadModel::Column::Recent)
            continue;
        shown.append(column);
        table.columns.append({QString::number(column), m_model.headerData(column, Qt::Horizontal).toString()});
    }
    const QList<const Workload *> rows = m_view.selected();
    for (const Workload *row : rows) {
        const QModelIndex index = m_model.indexOf(row->endpoint, row->id);
        QList<QJsonValue> cells;
        for (const int column : std::as_const(shown)) {
            const QString text = m_view.cells().text(index.siblingAtColumn(column));
            cells.append(text == unknownText() ? QJsonValue() : QJsonValue(text));
        }
        table.rows.append(cells);
    }
    QGuiApplication::clipboard()->setText(tableAs(format, table));
    m_context.navigator.say(tr("%n row(s) copied", nullptr, static_cast<int>(table.rows.size())));
}

} // namespace wingman::ui
