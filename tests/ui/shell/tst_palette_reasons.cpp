// SPDX-License-Identifier: GPL-3.0-or-later
// What the palette says of what can be done with the selected row: its key, and why it would be refused, as soon as
// that is known.
#include "shell/main_window.h"
#include "shell/palette_list.h"
#include "shell/window_commands.h"
#include "support/console/console_fixture.h"
#include "support/ui_window.h"

#include <QLineEdit>
#include <QListView>
#include <QMenu>

using namespace wingman;
using namespace wingman::ui;
using namespace wingman::test;

namespace {

constexpr int patience = ConsoleFixture::patience;

QModelIndex rowOf(const QAbstractItemModel &model, const QString &title)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, 0).data().toString() == title)
            return model.index(row, 0);
    }
    return {};
}

} // namespace

class tst_PaletteReasons : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { dress(Scheme::Light); }

    void refusedOperationsSayWhyWhileThePaletteIsOpen()
    {
        ConsoleFixture console;
        QVERIFY(console.isOpen());
        MainWindow window(console.links(), console.preferences, console.scope);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        // It does not run, so it cannot be paused, and it can be started.
        window.go({QStringLiteral("workloads"), {}, QStringLiteral("docker://demo/container/backup")});
        window.commands().action(WindowCommand::Palette)->trigger();
        auto *field = child<QLineEdit>(window, "paletteField");
        field->setText(QStringLiteral(">backup"));
        auto *view = child<QListView>(window, "paletteList");
        const auto *model = view->model();
        const QString pause = QStringLiteral("Pause backup…");
        const QString start = QStringLiteral("Start backup…");
        QVERIFY(rowOf(*model, pause).isValid() && rowOf(*model, start).isValid());
        view->setCurrentIndex(rowOf(*model, pause));

        QTRY_VERIFY_WITH_TIMEOUT(!rowOf(*model, pause).data(PaletteList::WhyNotRole).toString().isEmpty(), patience);
        const QString why = rowOf(*model, pause).data(PaletteList::WhyNotRole).toString();
        QVERIFY(rowOf(*model, start).data(PaletteList::WhyNotRole).toString().isEmpty());
        QCOMPARE(rowOf(*model, QStringLiteral("Stop backup…")).data(PaletteList::ShortcutRole).toString(),
                 QStringLiteral("S"));
        // What was typed and chosen stays, and who hears the field hears the reason.
        QCOMPARE(field->text(), QStringLiteral(">backup"));
        QCOMPARE(view->currentIndex(), rowOf(*model, pause));
        QVERIFY2(field->accessibleDescription().contains(why), qPrintable(field->accessibleDescription()));
        QVERIFY(child<QWidget>(window, "paletteHint")->toolTip().contains(why));
    }

    void theMenuOfTheRowComesByItsKey()
    {
        ConsoleFixture console;
        QVERIFY(console.isOpen());
        MainWindow window(console.links(), console.preferences, console.scope);
        window.show();
        QApplication::setActiveWindow(&window);
        window.go({QStringLiteral("workloads"), {}, QStringLiteral("docker://demo/container/registry")});
        auto *list = child<QAbstractItemView>(window, "workloadList");
        QTRY_VERIFY(list->currentIndex().isValid());
        list->setFocus();
        QTest::keyClick(list, Qt::Key_F10, Qt::ShiftModifier);
        QTRY_VERIFY(window.findChild<QMenu *>(QStringLiteral("workloadMenu")));
        QVERIFY(child<QMenu>(window, "workloadMenu")->isVisible());
        child<QMenu>(window, "workloadMenu")->close();
    }

    void everyCommandOfTheWindowShowsItsKey()
    {
        ConsoleFixture console;
        QVERIFY(console.isOpen());
        MainWindow window(console.links(), console.preferences, console.scope);
        window.show();
        window.commands().action(WindowCommand::Palette)->trigger();
        auto *field = child<QLineEdit>(window, "paletteField");
        const auto *model = child<QListView>(window, "paletteList")->model();
        field->setText(QStringLiteral(">"));
        int withKeys = 0;
        for (const Binding &binding : window.commands().bindings()) {
            const QModelIndex row = rowOf(*model, binding.title);
            if (!row.isValid() || binding.now.isEmpty())
                continue;
            ++withKeys;
            QCOMPARE(row.data(PaletteList::ShortcutRole).toString(), binding.now.toString(QKeySequence::NativeText));
        }
        QVERIFY2(withKeys >= 10, qPrintable(QString::number(withKeys)));
    }
};

QTEST_MAIN(tst_PaletteReasons)
#include "tst_palette_reasons.moc"
