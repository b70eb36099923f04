// SPDX-License-Identifier: GPL-3.0-or-later
// A window around a page or a sheet that only writes down what it was asked. And a program without shortcuts.
#pragma once

#include "link/navigator.h"
#include "link/shortcut_book.h"

namespace wingman::test {

class WrittenNavigator final : public ui::Navigator
{
public:
    QStringList asked; // all, in order: "go wingman:audit/chain", "plan docker.container.restart on …"
    QList<ui::Place> places;
    QList<operations::Intent> plans;
    QStringList records, lines;

    void go(const ui::Place &place) override;
    void openPlan(const operations::Intent &intent) override;
    void openOptions(const operations::Intent &intent) override;
    void openRecord(const QString &planOrExecution) override;
    void openHelp(const QString &topic) override;
    void openPosture() override;
    void openFirstRun() override;
    void openAddEndpoint() override;
    void openAddCluster() override;
    void lock() override;
    void say(const QString &line) override;
};

class NoBindings final : public ui::ShortcutBook
{
public:
    QList<ui::Binding> bindings() const override { return {}; }
    QString conflict(const QString &, const QKeySequence &) const override { return {}; }
    bool rebind(const QString &, const QKeySequence &) override { return false; }
};

} // namespace wingman::test
