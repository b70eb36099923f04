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

/// "TARGET ..." instead of CLI11's "TARGET(1x)".
class UsageFormatter final : public CLI::Formatter
{
public:
    std::string make_option_usage(const CLI::Option *option) const override
    {
        const std::string name = option->get_name(true) + (option->get_expected_max() > 1 ? " ..." : "");
        return option->get_required() ? name : "[" + name + "]";
    }
};

/// One CLI11 program for the whole grammar; its values end up in maps, by verb.
struct Program
{
    struct Leaf
    {
        CLI::App *app = nullptr;
        const Verb *verb = nullptr;
        std::map<QString, std::vector<std::string>> lists; // positionals that take any number
        std::map<QString, std::string> values;
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
        root.formatter(std::make_shared<UsageFormatter>()); // before the nouns, which inherit it
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
            const std::string name = utf8(positional.name);
            const std::string help = utf8(withChoices(positional.help, positional.choices));
            const bool many = positional.count == Positional::Count::Any || positional.count == Positional::Count::Some;
            CLI::Option *option = many ? app->add_option(name, leaf->lists[positional.name], help)
                                       : app->add_option(name, leaf->values[positional.name], help);
            option->type_name("");
            if (many)
                option->expected(positional.count == Positional::Count::Some ? 1 : 0, static_cast<int>(mostArguments));
            option->required(positional.count == Positional::Count::One || positional.count == Positional::Count::Some);
        }
        for (const Flag &flag : verb.flags) {
            if (flag.value.isEmpty())
                app->add_flag(utf8(flag.name), leaf->switches[flag.name], utf8(flag.help));
            else
                app->add_option(utf8(flag.name), leaf->values[flag.name], utf8(withChoices(flag.help, flag.choices)))
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
    for (const auto &[name, values] : leaf.lists) {
        for (const std::string &value : values)
            words.add(name, QString::fromStdString(value));
    }
    for (const auto &[name, value] : leaf.values) {
        if (leaf.app->get_option(utf8(name))->count() > 0)
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

/// Says which word is not known, where CLI11 would only miss another one.
Result<> knowsNounAndVerb(const Program &program, const std::vector<std::string> &texts)
{
    const QList<Flag> globals = globalFlags();
    QStringList words;
    for (std::size_t i = 0; i < texts.size() && words.size() < 2; ++i) {
        const QString text = QString::fromStdString(texts[i]);
        if (!text.startsWith(QLatin1Char('-'))) {
            words.append(text);
            continue;
        }
        const bool takesNext = std::any_of(globals.cbegin(), globals.cend(), [&](const Flag &flag) {
            return flag.name == text && !flag.value.isEmpty();
        });
        i += takesNext ? 1 : 0;
    }
    if (words.isEmpty())
        return {};
    QStringList verbs;
    bool isNoun = false;
    for (const Verb &verb : program.verbs) {
        isNoun = isNoun || verb.noun == words.first();
        if (verb.noun == words.first() && !verb.name.isEmpty())
            verbs.append(verb.name);
    }
    if (!isNoun)
        return usage(
            QStringLiteral("\"%1\" is no noun of wingmanctl. See: wingmanctl --help").arg(inert(words.first(), 80)));
    if (words.size() > 1 && !verbs.isEmpty() && !verbs.contains(words.at(1)))
        return usage(QStringLiteral("\"%1\" is no verb of %2: it has %3.")
                         .arg(inert(words.at(1), 80), words.first(), verbs.join(QStringLiteral(", "))));
    return {};
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
    Program program;
    if (auto known = knowsNounAndVerb(program, *texts); !known)
        return propagate(known);
    std::reverse(texts->begin(), texts->end()); // CLI11 takes them from the back
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
