// SPDX-License-Identifier: GPL-3.0-or-later
// labels: engine
// A real engine that is not among the endpoints: tried out and added through the sheet, and its rows are there.
#include "console/program.h"
#include "dialogs/found_engines.h"
#include "dialogs/plan_sheet.h"
#include "dialogs/way_rows.h"
#include "support/ctl.h"
#include "support/engine_objects.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QLineEdit>
#include <QTest>

using namespace wingman;
using namespace wingman::test;

namespace {

constexpr int patience = 60000; // ms, an upper bound only
const QString name = QStringLiteral("wingman-test-added");

bool hasRow(const QAbstractItemModel &model, const QString &text, const QModelIndex &parent = {})
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        if (index.data().toString() == text || hasRow(model, text, index))
            return true;
    }
    return false;
}

} // namespace

class tst_FirstStepsEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEngineIsAddedAndItsWorkloadsAreShown()
    {
        if (EngineObjects::address().isEmpty())
            QSKIP("There is no engine of the tests here (packaging/with-engine.sh starts one).");
        EngineObjects engine;
        engine.make({.name = name});
        Ctl ctl;
        ctl.set(QStringLiteral("DOCKER_HOST"), QStringLiteral("unix:///nowhere/at/all"));
        ctl.set(QStringLiteral("EXECUTION_MODE"), QStringLiteral("integration"));
        policy::Environment environment;
        const QStringList variables = ctl.environment().keys();
        for (const QString &variable : variables)
            environment.insert(variable, ctl.environment().value(variable));
        auto options = app::optionsFor(ctl.data(), {}, {}, environment, identity::Origin::Console).value();
        console::Program program({options, {}, false});
        program.preferences().set(ui::preference::language, QStringLiteral("en"));
        program.preferences().set(ui::preference::firstRun, QStringLiteral("done"));
        bool ended = false;
        connect(&program, &console::Program::ended, this, [&ended] { ended = true; });
        program.begin();
        program.raise();
        QTRY_VERIFY_WITH_TIMEOUT(program.console().feed().hasOverview(), patience);

        add(program.window());
        if (QTest::currentTestFailed())
            return;
        program.window().go({QStringLiteral("workloads")});
        const auto *list = program.window().findChild<QAbstractItemView *>(QStringLiteral("workloadList"));
        QVERIFY(list);
        QTRY_VERIFY_WITH_TIMEOUT(hasRow(*list->model(), name), patience);

        program.console().stop();
        QTRY_VERIFY_WITH_TIMEOUT(ended, patience);
        const auto endpoints = ctl.run(QStringLiteral("endpoint list --json"));
        QVERIFY2(endpoints.out.contains("\"bench\""), endpoints.out.constData());
        const auto verified = ctl.run(QStringLiteral("audit verify --json"));
        QVERIFY2(verified.code == 0, verified.err.constData());
    }

private:
    static void add(ui::MainWindow &window)
    {
        window.openAddEndpoint();
        const auto *found = window.findChild<ui::FoundEngines *>();
        QVERIFY(found);
        QTRY_VERIFY_WITH_TIMEOUT(!found->isLooking(), patience);
        const auto press = [&window](const char *button) {
            window.findChild<QAbstractButton *>(QString::fromLatin1(button))->click();
        };
        const auto type = [&window](const char *field, const QString &text) {
            auto *edit = window.findChild<QLineEdit *>(QString::fromLatin1(field));
            edit->clear();
            QTest::keyClicks(edit, text);
        };
        press("foundTyped");
        type("formAddress", EngineObjects::address());
        type("formName", QStringLiteral("bench"));
        press("addTest");
        const auto *way = window.findChild<ui::WayRows *>();
        QTRY_VERIFY_WITH_TIMEOUT(way->way().constLast().state.tone == ui::Tone::Ok, patience);
        press("addPrimary");
        ui::PlanSheet *sheet = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((sheet = window.findChild<ui::PlanSheet *>()) && sheet->isOpen(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(sheet->flow().phase(), ui::Phase::Shown, patience);
        press("planPrimary");
        QTRY_COMPARE_WITH_TIMEOUT(sheet->flow().phase(), ui::Phase::Succeeded, patience);
        QTRY_COMPARE_WITH_TIMEOUT(window.place().object, QStringLiteral("bench"), patience);
        QTest::keyClick(sheet, Qt::Key_Escape);
    }
};

QTEST_MAIN(tst_FirstStepsEngine)
#include "tst_first_steps_engine.moc"
