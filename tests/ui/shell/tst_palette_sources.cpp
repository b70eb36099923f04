// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/palette_sources.h"

#include "shell/page_table.h"
#include "shell/window_commands.h"

#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace wingman::ui;

namespace {

class OnePage final : public Page
{
public:
    void show(const Place &) override {}
    Place place() const override { return {QStringLiteral("one")}; }
    void refresh() override {}
    QString helpTopic() const override { return QStringLiteral("index"); }
    QList<Command> commands() override
    {
        return {Command{QStringLiteral("one.do"), QStringLiteral("Do it"), Icon::Play, {}, {}, {}}};
    }
};

} // namespace

class tst_PaletteSources : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasEveryPageAndEveryCommandWithItsShortcut()
    {
        Preferences preferences;
        QWidget window;
        WindowCommands commands(preferences, &window);
        OnePage page;
        const PaletteSources sources = paletteSources(commands, &page);
        QCOMPARE(sources.pages.size(), pageTable().size());
        QCOMPARE(sources.window.size(), windowCommandTable().size() - 1); // but for opening what is open
        QCOMPARE(sources.page.size(), 1);
        QSet<QString> ids;
        const QList<Command> all = sources.pages + sources.window;
        for (const Command &command : all) {
            QVERIFY2(!command.title.isEmpty(), qPrintable(command.id));
            QVERIFY2(!ids.contains(command.id), qPrintable(command.id));
            ids.insert(command.id);
        }
        for (const Command &command : sources.window) {
            if (command.id == QStringLiteral("window.refresh"))
                QCOMPARE(command.shortcut, QKeySequence(Qt::Key_F5));
        }
    }

    void runsTheVeryAction()
    {
        Preferences preferences;
        QWidget window;
        auto commands = std::make_unique<WindowCommands>(preferences, &window);
        const PaletteSources sources = paletteSources(*commands, nullptr);
        QVERIFY(sources.page.isEmpty());
        QSignalSpy triggered(commands->action(WindowCommand::Filter), &QAction::triggered);
        for (const Command &command : sources.window) {
            if (command.id == QStringLiteral("window.filter"))
                command.run();
        }
        QCOMPARE(triggered.size(), 1);
        commands.reset();
        for (const Command &command : sources.window)
            command.run(); // nothing dangles
    }
};

QTEST_MAIN(tst_PaletteSources)
#include "tst_palette_sources.moc"
