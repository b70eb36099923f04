// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/logging.h"
#include "common/interrupt.h"
#include "common/process.h"
#include "console/program.h"
#include "console/tour.h"
#include "theme/icons.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <algorithm>
#include <cstdio>

namespace {

using namespace wingman;

constexpr std::chrono::seconds patience{3};

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
    QCommandLineOption tour{QStringLiteral("tour"),
                            QStringLiteral("Visits everything on made-up data and keeps pictures of it in DIR."),
                            QStringLiteral("DIR")};
    QCommandLineOption tourSize{QStringLiteral("tour-size"), QStringLiteral("The window's size on the tour."),
                                QStringLiteral("WxH")};
    QCommandLineOption lock{QStringLiteral("lock"), QStringLiteral("Locks the console that runs, and starts none.")};
    QCommandLineParser parser;

    CommandLine()
    {
        parser.setApplicationDescription(
            QStringLiteral("A console for Docker hosts and Proxmox clusters. For scripts there is wingmanctl."));
        parser.addHelpOption();
        parser.addVersionOption();
        parser.addOptions({dataDir, mode, endpoint, lock, tour, tourSize});
        parser.addPositionalArgument(QStringLiteral("link"), QStringLiteral("A wingman: link to begin at."),
                                     QStringLiteral("[wingman:PAGE]"));
    }
    std::optional<QString> value(const QCommandLineOption &option) const
    {
        return parser.isSet(option) ? std::optional(parser.value(option)) : std::nullopt;
    }
};

int refuse(const QString &sentence)
{
    static_cast<void>(std::fprintf(stderr, "wingman: %s\n", qUtf8Printable(sentence)));
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

/// A wingman: link, the one argument that is not an option.
std::optional<ui::Place> placeOf(const QStringList &arguments)
{
    return arguments.size() == 1 ? ui::Place::fromUrl(QUrl(arguments.first(), QUrl::StrictMode)) : std::nullopt;
}

/// "1440x900"; none where it is not a size that a window can have.
std::optional<QSize> sizeOf(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^([0-9]{3,4})x([0-9]{3,4})$"));
    const auto match = pattern.match(text);
    return match.hasMatch() ? std::optional(QSize(match.captured(1).toInt(), match.captured(2).toInt())) : std::nullopt;
}

int tour(const CommandLine &commandLine)
{
    console::Tour::Wish wish{commandLine.parser.value(commandLine.tour)};
    if (const auto size = commandLine.value(commandLine.tourSize)) {
        wish.size = sizeOf(*size);
        if (!wish.size)
            return refuse(QStringLiteral("%1 is not a size such as 1440x900.").arg(*size));
    }
    return console::conductTour(wish);
}

/// The tour needs no screen, and disturbs nobody who sits at one.
bool wantsTour(const QStringList &arguments)
{
    return std::any_of(arguments.cbegin(), arguments.cend(), [](const QString &word) {
        return word == QStringLiteral("--tour") || word.startsWith(QStringLiteral("--tour="));
    });
}

int withWindow(int argc, char **argv)
{
    const QApplication application(argc, argv);
    app::beginProcess(QStringLiteral("wingman"));
    CommandLine commandLine;
    if (!commandLine.parser.parse(QCoreApplication::arguments()))
        return refuse(commandLine.parser.errorText());
    if (commandLine.parser.isSet(commandLine.tour))
        return tour(commandLine);
    const QStringList arguments = commandLine.parser.positionalArguments();
    const std::optional<ui::Place> place = placeOf(arguments);
    if (!arguments.isEmpty() && !place)
        return refuse(QStringLiteral("%1 is not understood. See wingman --help.").arg(arguments.first()));
    const auto options =
        app::optionsFor(commandLine.value(commandLine.dataDir), commandLine.value(commandLine.mode),
                        commandLine.value(commandLine.endpoint), app::environmentAtStart(), identity::Origin::Console);
    if (!options)
        return refuse(options.error().sentence());

    const bool locks = commandLine.parser.isSet(commandLine.lock);
    if (locks && place)
        return refuse(QStringLiteral("--lock and a link do not go together."));
    console::SingleInstance instance(options->folders.runtime);
    if (QDir().mkpath(options->folders.runtime))
        QFile::setPermissions(options->folders.runtime, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const auto role = instance.claim();
    if (!role) // the core will find the same, and the window says what can be done about it
        qCWarning(logApp).noquote() << role.error().sentence();
    else if (*role == console::SingleInstance::Role::Second) {
        instance.hail({place ? place->url() : QUrl(), locks}, patience, [](const Result<> &heard) {
            QCoreApplication::exit(heard ? 0 : refuse(heard.error().sentence()));
        });
        return QApplication::exec();
    }
    if (locks)
        return refuse(QStringLiteral("No console runs here that could be locked."));

    QApplication::setWindowIcon(ui::applicationIcon());
    QGuiApplication::setDesktopFileName(QStringLiteral("org.wingman.Wingman"));
    QApplication::setQuitOnLastWindowClosed(false); // the core ends first
    console::Program program({*options, place});
    instance.setTaker([&program](const console::Hail &hail) { return !hail.locks || program.lock(); });
    QObject::connect(&instance, &console::SingleInstance::hailed, &program, [&program](const console::Hail &hail) {
        if (hail.locks)
            return; // done before it was answered
        if (const auto wanted = ui::Place::fromUrl(hail.link))
            program.go(*wanted);
        else
            program.raise();
    });
    // Not quit(): that asks every window whether it may close, and this one says that the program decides.
    QObject::connect(&program, &console::Program::ended, &application, [] { QCoreApplication::exit(0); });
    const Cancel ending;
    const app::Interrupt interrupt(ending);
    const auto registration = ending.onCancel([&program] { program.end(); });
    program.begin();
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    app::hardenShipped();
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    if (wantsTour(arguments) && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    return wantsNoWindow(arguments) ? withoutWindow(argc, argv) : withWindow(argc, argv);
}
