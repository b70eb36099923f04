// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/process.h"
#include "console/console_links.h"
#include "console/preferences_file.h"
#include "shell/main_window.h"
#include "theme/icons.h"
#include "theme/theme_controller.h"

#include <QApplication>
#include <QCommandLineParser>
#include <cstdio>

namespace {

using namespace wingman;

struct CommandLine
{
    QCommandLineOption dataDir{QStringLiteral("data-dir"),
                               QStringLiteral("Keeps everything in DIR: data, settings, keychain names."),
                               QStringLiteral("DIR")};
    QCommandLineOption mode{QStringLiteral("mode"), QStringLiteral("The execution mode: mock, integration or lab."),
                            QStringLiteral("MODE")};
    QCommandLineOption endpoint{QStringLiteral("endpoint"),
                                QStringLiteral("The engine or cluster to begin with, by name or address."),
                                QStringLiteral("ENDPOINT")};
    QCommandLineParser parser;

    CommandLine()
    {
        parser.setApplicationDescription(
            QStringLiteral("A console for Docker hosts and Proxmox clusters. For scripts there is wingmanctl."));
        parser.addHelpOption();
        parser.addVersionOption();
        parser.addOptions({dataDir, mode, endpoint});
    }
    std::optional<QString> value(const QCommandLineOption &option) const
    {
        return parser.isSet(option) ? std::optional(parser.value(option)) : std::nullopt;
    }
};

int refuse(const QString &sentence)
{
    std::fprintf(stderr, "wingman: %s\n", qUtf8Printable(sentence));
    return static_cast<int>(ExitStatus::Usage);
}

/// --help and --version work without a display; so does a refusal.
bool wantsNoWindow(const QStringList &arguments)
{
    for (const QString &word : {QStringLiteral("-h"), QStringLiteral("--help"), QStringLiteral("--help-all"),
                                QStringLiteral("-v"), QStringLiteral("--version")}) {
        if (arguments.contains(word))
            return true;
    }
    return false;
}

int withoutWindow(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    app::beginProcess(QStringLiteral("wingman"));
    CommandLine commandLine;
    commandLine.parser.process(application); // prints and ends the program
    return 0;
}

int withWindow(int argc, char **argv)
{
    const QApplication application(argc, argv);
    app::beginProcess(QStringLiteral("wingman"));
    CommandLine commandLine;
    if (!commandLine.parser.parse(QCoreApplication::arguments()))
        return refuse(commandLine.parser.errorText());
    if (!commandLine.parser.positionalArguments().isEmpty())
        return refuse(QStringLiteral("%1 is not understood. See wingman --help.")
                          .arg(commandLine.parser.positionalArguments().first()));
    const auto options =
        app::optionsFor(commandLine.value(commandLine.dataDir), commandLine.value(commandLine.mode),
                        commandLine.value(commandLine.endpoint), app::environmentAtStart(), identity::Origin::Console);
    if (!options)
        return refuse(options.error().sentence());

    const ui::ThemeController theme;
    QApplication::setWindowIcon(ui::applicationIcon());
    QGuiApplication::setDesktopFileName(QStringLiteral("org.wingman.Wingman"));
    QApplication::setQuitOnLastWindowClosed(false); // the core ends first
    ui::Preferences preferences;
    console::PreferencesFile preferencesFile(options->folders.state + QStringLiteral("/console.json"),
                                             std::make_shared<SystemClock>());
    preferencesFile.loadInto(preferences);
    console::ConsoleLinks links(*options, preferencesFile.lastSeen());
    ui::MainWindow window;
    const ui::Feed &feed = links.feed();
    QObject::connect(&feed, &ui::Feed::overviewChanged, &window, [&] { window.setOverview(feed.overview()); });
    QObject::connect(&feed, &ui::Feed::coreChanged, &window, [&] {
        if (feed.problem())
            window.setProblem(*feed.problem());
    });
    QObject::connect(&links, &console::ConsoleLinks::ended, &application, &QCoreApplication::quit);
    QObject::connect(&window, &ui::MainWindow::leaving, &links, &console::ConsoleLinks::stop);
    links.begin();
    window.show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    app::hardenShipped();
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    return wantsNoWindow(arguments) ? withoutWindow(argc, argv) : withWindow(argc, argv);
}
