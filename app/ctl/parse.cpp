// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/parse.h"

#include "base/redaction.h"
#include "base/strong_id.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringDecoder>
#include <map>

namespace wingman::ctl {
namespace {

constexpr qsizetype longestArgument = 4096;
constexpr qsizetype mostArguments = 1000;

std::string utf8(const QString &text)
{
    return text.toStdString();
}

Failure usage(const QString &reason)
{
    return fail(Code::Usage, {{"reason", reason}});
}

Result<std::vector<std::string>> checked(const QList<QByteArray> &arguments)
{
    if (arguments.size() > mostArguments)
        return usage(QStringLiteral("There are more than 1000 arguments."));
    std::vector<std::string> texts;
    for (const QByteArray &argument : arguments) {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString text = decoder(argument);
        if (decoder.hasError())
            return usage(QStringLiteral("An argument is not valid UTF-8 text."));
        if (!text.isEmpty()) {
            if (const QString problem = plainTextProblem(text, longestArgument); !problem.isEmpty())
                return usage(QStringLiteral("An argument cannot be used: %1.").arg(problem));
        }
        texts.push_back(argument.toStdString());
    }
    return texts;
}

QString examplesText(const QStringList &examples)
{
    if (examples.isEmpty())
        return {};
    QString text = QStringLiteral("Examples:");
    for (const QString &example : examples)
        text += QStringLiteral("\n  wingmanctl ") + example;
    return text;
}

QString withChoices(const QString &help, const QStringList &choices)
{
    return choices.isEmpty() ? help : QStringLiteral("%1 (%2)").arg(help, choices.join(QStringLiteral(", ")));
}

/// One CLI11 program for the whole grammar; its values end up in maps, by verb.
struct Program
{
    struct Leaf
    {
        CLI::App *app = nullptr;
        const Verb *verb = nullptr;
        std::map<QString, std::vector<std::string>> values;
        std::map<QString, bool> switches;
    };

    CLI::App root{"Wingman on the command line: the same core, the same gate, without windows.", "wingmanctl"};
    QList<Verb> verbs = allVerbs();
    std::vector<std::unique_ptr<Leaf>> leaves;
    std::map<QString, std::string> values; // of global flags
    std::map<QString, bool> switches;

    Program()
    {
        root.fallthrough();
        root.require_subcommand(1);
        root.set_help_flag("-h,--help", "Print this help and exit");
        root.set_version_flag("--version", utf8(QStringLiteral("wingmanctl ") + QCoreApplication::applicationVersion()),
                              "Print the version and exit");
        root.get_formatter()->column_width(36);
        const QList<Flag> globals = globalFlags();
        for (const Flag &flag : globals) {
            CLI::Option *option = nullptr;
            if (flag.value.isEmpty())
                option = root.add_flag(utf8(flag.name), switches[flag.name], utf8(flag.help));
            else
                option = root.add_option(utf8(flag.name), values[flag.name], utf8(withChoices(flag.help, flag.choices)))
                             ->type_name(utf8(flag.value));
            option->group("Everywhere");
        }
        root.footer("wingmanctl NOUN --help lists its verbs, wingmanctl NOUN VERB --help shows examples.\n"
                    "Exit: 0 done, 1 failed, 2 wrong usage, 3 denied by policy, 4 approval needed, 5 not found, 6 "
                    "unreachable,\n7 verification failed, 8 partly done, 124 timed out, 130 interrupted.");
        std::map<QString, CLI::App *> nouns;
        const QList<Noun> all = allNouns();
        for (const Noun &noun : all) {
            CLI::App *app = root.add_subcommand(utf8(noun.name), utf8(noun.summary));
            app->set_help_flag("-h,--help", "Print this help and exit");
            nouns.emplace(noun.name, app);
        }
        for (const Verb &verb : std::as_const(verbs))
            addVerb(verb, nouns.at(verb.noun));
    }

    void addVerb(const Verb &verb, CLI::App *noun)
    {
        CLI::App *app = noun;
        if (!verb.name.isEmpty()) {
            noun->require_subcommand(1);
            app = noun->add_subcommand(utf8(verb.name), utf8(verb.summary));
            app->set_help_flag("-h,--help", "Print this help and exit");
        }
        app->footer(utf8(examplesText(verb.examples)));
        auto leaf = std::make_unique<Leaf>();
        leaf->app = app;
        leaf->verb = &verb;
        for (const Positional &positional : verb.positionals) {
            CLI::Option *option = app->add_option(utf8(positional.name), leaf->values[positional.name],
                                                  utf8(withChoices(positional.help, positional.choices)))
                                      ->type_name("");
            switch (positional.count) {
            case Positional::Count::One:
                option->required()->expected(1);
                break;
            case Positional::Count::Optional:
                option->expected(0, 1);
                break;
            case Positional::Count::Any:
                option->expected(0, static_cast<int>(mostArguments));
                break;
            case Positional::Count::Some:
                option->required()->expected(1, static_cast<int>(mostArguments));
                break;
            }
        }
        for (const Flag &flag : verb.flags) {
            if (flag.value.isEmpty())
                app->add_flag(utf8(flag.name), leaf->switches[flag.name], utf8(flag.help));
            else
                app->add_option(utf8(flag.name), leaf->values[flag.name], utf8(withChoices(flag.help, flag.choices)))
                    ->expected(1)
                    ->type_name(utf8(flag.value));
        }
        leaves.push_back(std::move(leaf));
    }
};

Result<> oneOf(const QString &name, const QStringList &choices, const QStringList &values)
{
    for (const QString &value : values) {
        if (!choices.isEmpty() && !choices.contains(value))
            return usage(QStringLiteral("%1 is one of %2, not \"%3\".")
                             .arg(name, choices.join(QStringLiteral(", ")), inert(value, 80)));
    }
    return {};
}

Result<Words> wordsOf(const Program::Leaf &leaf)
{
    Words words;
    for (const auto &[name, values] : leaf.values) {
        for (const std::string &value : values)
            words.add(name, QString::fromStdString(value));
    }
    for (const auto &[name, on] : leaf.switches) {
        if (on)
            words.add(name, {});
    }
    for (const Positional &positional : leaf.verb->positionals) {
        if (auto fits = oneOf(positional.name, positional.choices, words.all(positional.name)); !fits)
            return propagate(fits);
    }
    for (const Flag &flag : leaf.verb->flags) {
        if (flag.value.isEmpty())
            continue;
        if (words.all(flag.name).size() > 1)
            return usage(QStringLiteral("%1 is given more than once.").arg(flag.name));
        if (auto fits = oneOf(flag.name, flag.choices, words.all(flag.name)); !fits)
            return propagate(fits);
    }
    return words;
}

Result<Globals> globalsOf(Program &program)
{
    const auto given = [&](const char *name) { return program.root.get_option(name)->count() > 0; };
    const auto text = [&](const char *name) {
        return QString::fromStdString(program.values[QString::fromLatin1(name)]);
    };
    Globals globals;
    if (given("--data-dir"))
        globals.dataDir = text("--data-dir");
    if (given("--mode"))
        globals.mode = text("--mode");
    if (given("--endpoint"))
        globals.endpoint = text("--endpoint");
    globals.confirm = text("--confirm");
    globals.quiet = given("--quiet");
    globals.noColor = given("--no-color");
    const QString output = given("--output") ? text("--output") : QStringLiteral("table");
    if (auto fits = oneOf(QStringLiteral("--output"),
                          {QStringLiteral("table"), QStringLiteral("json"), QStringLiteral("name")}, {output});
        !fits)
        return propagate(fits);
    if (given("--json") && given("--output") && output != QStringLiteral("json"))
        return usage(QStringLiteral("--json and --output %1 contradict each other.").arg(output));
    if (given("--json") || output == QStringLiteral("json"))
        globals.format = Format::Json;
    else if (output == QStringLiteral("name"))
        globals.format = Format::Name;
    if (given("--timeout")) {
        const auto timeout = parseDuration(text("--timeout"));
        if (!timeout)
            return propagate(timeout);
        globals.timeout = *timeout;
    }
    return globals;
}

const Program::Leaf *chosen(const Program &program)
{
    const Program::Leaf *found = nullptr;
    for (const auto &leaf : program.leaves) {
        if (leaf->app->parsed())
            found = leaf.get();
    }
    return found;
}

} // namespace

Result<std::chrono::milliseconds> parseDuration(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^([0-9]{1,8})(ms|s|m|h)?$"));
    const auto match = pattern.match(text);
    const qint64 number = match.captured(1).toLongLong();
    const QString unit = match.captured(2);
    std::chrono::milliseconds duration{std::chrono::seconds(number)};
    if (unit == QStringLiteral("ms"))
        duration = std::chrono::milliseconds(number);
    else if (unit == QStringLiteral("m"))
        duration = std::chrono::minutes(number);
    else if (unit == QStringLiteral("h"))
        duration = std::chrono::hours(number);
    if (!match.hasMatch() || number == 0 || duration > std::chrono::hours(24))
        return fail(Code::InvalidInput, {{"what", QStringLiteral("The time \"%1\"").arg(inert(text, 40))},
                                         {"reason", QStringLiteral("write it as 30, 500ms, 30s, 2m or 1h, more than "
                                                                   "nothing and at most a day")}});
    return duration;
}

Result<Parsed> parse(const QList<QByteArray> &arguments)
{
    auto texts = checked(arguments);
    if (!texts)
        return propagate(texts);
    std::reverse(texts->begin(), texts->end()); // CLI11 takes them from the back
    Program program;
    Parsed parsed;
    // CLI11 speaks in exceptions; they end here.
    try {
        program.root.parse(*texts);
    } catch (const CLI::CallForHelp &) {
        parsed.text = QString::fromStdString(program.root.help());
        return parsed;
    } catch (const CLI::CallForVersion &) {
        parsed.text = QStringLiteral("wingmanctl %1\n").arg(QCoreApplication::applicationVersion());
        return parsed;
    } catch (const CLI::ParseError &error) {
        QString where = QStringLiteral("wingmanctl");
        for (const CLI::App *app = &program.root; !app->get_subcommands().empty();) {
            app = app->get_subcommands().front();
            where += QLatin1Char(' ') + QString::fromStdString(app->get_name());
        }
        return usage(QStringLiteral("%1. See: %2 --help").arg(inert(QString::fromUtf8(error.what()), 300), where));
    }
    const Program::Leaf *leaf = chosen(program);
    if (leaf == nullptr)
        return usage(QStringLiteral("No verb was given. See: wingmanctl --help"));
    auto globals = globalsOf(program);
    if (!globals)
        return propagate(globals);
    auto words = wordsOf(*leaf);
    if (!words)
        return propagate(words);
    parsed.verb = *leaf->verb;
    parsed.globals = *globals;
    parsed.words = *words;
    return parsed;
}

} // namespace wingman::ctl
