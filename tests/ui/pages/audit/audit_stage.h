// SPDX-License-Identifier: GPL-3.0-or-later
// The audit page over the demonstration, with the few acts that leave something to show.
#pragma once

#include "dialogs/mixed_label.h"
#include "pages/audit/audit_page.h"
#include "pages/audit/record_table.h"
#include "pages/audit/verification.h"
#include "support/console/console_fixture.h"
#include "support/tampering.h"
#include "theme/style.h"
#include "widgets/age_ticker.h"
#include "widgets/tab_strip.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QLabel>

namespace wingman::test {

class NoShortcuts final : public ui::ShortcutBook
{
public:
    QList<ui::Binding> bindings() const override { return {}; }
    QString conflict(const QString &, const QKeySequence &) const override { return {}; }
    bool rebind(const QString &, const QKeySequence &) override { return false; }
};

class AuditStage final
{
public:
    explicit AuditStage(ConsoleOptions options = {}) : console(std::move(options)), ticker(console.feed().clock())
    {
        page = std::make_unique<ui::AuditPage>(
            ui::PageContext{console.links(), console.preferences, console.scope, console.navigator, shortcuts, ticker});
        page->setObjectName(QStringLiteral("page_audit"));
        page->resize(1240, 820);
        page->QWidget::show();
    }

    bool isOpen() { return console.isOpen() && QTest::qWaitForWindowExposed(page.get()); }

    Result<execution::Record> plan(const char *operation, const QString &container, const QString &reason = {})
    {
        operations::Intent intent{operations::OperationId::parse(QString::fromLatin1(operation)).value(),
                                  {inventory::TargetRef::container(ConsoleFixture::id("demo"), container)},
                                  {},
                                  reason,
                                  {}};
        return console.get(console.links().work.plan(intent, Cancel()));
    }
    Result<execution::Record> ask(const QString &container, const QString &reason = {})
    {
        const auto planned = plan("docker.container.restart", container, reason);
        return planned ? console.get(console.links().work.ask(planned->plan.id, Cancel())) : planned;
    }
    Result<execution::Record> decide(const PlanId &plan, bool approve, const QString &reason = {})
    {
        return console.get(console.links().work.decide(plan, approve, reason, {}, Cancel()));
    }
    Result<execution::Record> run(const PlanId &plan)
    {
        return console.get(console.links().work.run(plan, {}, Cancel()));
    }
    /// From the plan to its end.
    Result<execution::Record> restart(const QString &container)
    {
        const auto asked = ask(container, QStringLiteral("too many connections"));
        if (!asked)
            return asked;
        if (const auto decided = decide(asked->plan.id, true, QStringLiteral("go ahead")); !decided)
            return decided;
        return run(asked->plan.id);
    }

    /// Somebody with a program of their own changes the file while the console has it open.
    void attack(const QString &sql)
    {
        Tampering attacker(console.folder() + QStringLiteral("/wingman.db"), [](const QByteArray &body) {
            return QCryptographicHash::hash(QByteArrayLiteral("wingman/audit/entry/v1").append('\0') + body,
                                            QCryptographicHash::Sha256);
        });
        attacker.unguard(QStringLiteral("audit_entry"));
        attacker.run(sql);
        attacker.guard();
    }

    template <typename T = QWidget>
    T *find(const char *name) const
    {
        return page->findChild<T *>(QString::fromLatin1(name));
    }
    bool isVisible(const char *name) const
    {
        const auto *found = find<QWidget>(name);
        return found && found->isVisible();
    }
    QString tab() const { return find<ui::TabStrip>("auditHeaderTabs")->currentId(); }
    ui::RecordTable *chain() const { return find<ui::RecordTable>("chainTable"); }
    ui::RecordTable *executions() const { return find<ui::RecordTable>("executionTable"); }
    static QString cell(const QAbstractItemView *view, int row, int column)
    {
        return view->model()->index(row, column).data().toString();
    }
    static QStringList column(const QAbstractItemView *view, int column)
    {
        QStringList all;
        for (int row = 0; row < view->model()->rowCount(); ++row)
            all.append(cell(view, row, column));
        return all;
    }
    /// All words that can be read somewhere inside.
    QString words(const char *inside) const
    {
        QStringList all;
        const auto labels = find<QWidget>(inside)->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible())
                all.append(label->text());
        }
        const auto mixed = find<QWidget>(inside)->findChildren<ui::MixedLabel *>();
        for (const ui::MixedLabel *label : mixed)
            all.append(label->text());
        return all.join(QLatin1Char('\n'));
    }

    ConsoleFixture console;
    NoShortcuts shortcuts;
    ui::AgeTicker ticker;
    std::unique_ptr<ui::AuditPage> page;
};

} // namespace wingman::test
