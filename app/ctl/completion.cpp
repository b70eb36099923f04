// SPDX-License-Identifier: GPL-3.0-or-later
// Completion for shells, and the manual page: both written from the same table as parsing and help.
#include "ctl/parse.h"
#include "ctl/session.h"
#include "ctl/verbs.h"

#include <QCoreApplication>

namespace wingman::ctl {
namespace {

QStringList flagWords(const QList<Flag> &flags)
{
    QStringList words;
    for (const Flag &flag : flags)
        words.append(flag.name);
    return words;
}

QStringList verbsOf(const QString &noun)
{
    QStringList names;
    const QList<Verb> verbs = allVerbs();
    for (const Verb &verb : verbs) {
        if (verb.noun == noun && !verb.name.isEmpty())
            names.append(verb.name);
    }
    return names;
}

/// What may follow a verb: its flags and the choices of its words.
QStringList wordsAfter(const Verb &verb)
{
    QStringList words;
    for (const Positional &positional : verb.positionals)
        words += positional.choices;
    return words + flagWords(verb.flags);
}

QString spaced(const QStringList &words)
{
    return words.join(QLatin1Char(' '));
}

QStringList nounNames()
{
    QStringList names;
    const QList<Noun> nouns = allNouns();
    for (const Noun &noun : nouns)
        names.append(noun.name);
    return names;
}

QString bash()
{
    QString text = QStringLiteral(
        "# bash completion for wingmanctl: put it into ~/.local/share/bash-completion/completions/wingmanctl\n"
        "_wingmanctl() {\n"
        "    local word=${COMP_WORDS[COMP_CWORD]} words=() each skip= choices=\n"
        "    for each in \"${COMP_WORDS[@]:1:COMP_CWORD-1}\"; do\n"
        "        if [ -n \"$skip\" ]; then skip=; continue; fi\n"
        "        case $each in\n");
    QStringList withValue;
    const QList<Flag> globals = globalFlags();
    for (const Flag &flag : globals) {
        if (!flag.value.isEmpty())
            withValue.append(flag.name);
    }
    text += QStringLiteral("        %1) skip=1 ;;\n").arg(withValue.join(QLatin1Char('|')));
    text += QStringLiteral("        -*) ;;\n"
                           "        *) words+=(\"$each\") ;;\n"
                           "        esac\n"
                           "    done\n"
                           "    case \"${words[0]} ${words[1]}\" in\n");
    const QList<Verb> verbs = allVerbs();
    for (const Verb &verb : verbs)
        text += QStringLiteral("    \"%1 %2\"%3) choices=\"%4\" ;;\n")
                    .arg(verb.noun, verb.name, verb.name.isEmpty() ? QStringLiteral("*") : QString(),
                         spaced(wordsAfter(verb)));
    for (const QString &noun : nounNames()) {
        if (const QStringList names = verbsOf(noun); !names.isEmpty())
            text += QStringLiteral("    \"%1 \"*) choices=\"%2\" ;;\n").arg(noun, spaced(names));
    }
    text += QStringLiteral("    *) choices=\"%1\" ;;\n").arg(spaced(nounNames()));
    text += QStringLiteral("    esac\n"
                           "    case $word in -*) choices=\"$choices %1 --help\" ;; esac\n"
                           "    COMPREPLY=($(compgen -W \"$choices\" -- \"$word\"))\n"
                           "}\n"
                           "complete -o default -F _wingmanctl wingmanctl\n")
                .arg(spaced(flagWords(globals)));
    return text;
}

QString zsh()
{
    // zsh reads bash's functions through its own bridge, so that there is one list to keep right.
    return QStringLiteral(
               "#compdef wingmanctl\n"
               "# zsh completion for wingmanctl: put it into a folder of $fpath as _wingmanctl, or source it\n"
               "autoload -U +X bashcompinit && bashcompinit\n") +
           bash();
}

QString quotedForFish(const QString &text)
{
    QString quoted = text;
    quoted.replace(QLatin1Char('\''), QStringLiteral("\\'"));
    return QLatin1Char('\'') + quoted + QLatin1Char('\'');
}

QString fish()
{
    QString text =
        QStringLiteral("# fish completion for wingmanctl: put it into ~/.config/fish/completions/wingmanctl.fish\n");
    const auto flagLine = [](const QString &condition, const Flag &flag) {
        QString line = QStringLiteral("complete -c wingmanctl");
        if (!condition.isEmpty())
            line += QStringLiteral(" -n ") + quotedForFish(condition);
        line += QStringLiteral(" -l ") + flag.name.mid(2);
        if (!flag.value.isEmpty())
            line += QStringLiteral(" -r");
        if (!flag.choices.isEmpty())
            line += QStringLiteral(" -a ") + quotedForFish(spaced(flag.choices));
        return line + QStringLiteral(" -d ") + quotedForFish(flag.help) + QLatin1Char('\n');
    };
    const QList<Flag> globals = globalFlags();
    for (const Flag &flag : globals)
        text += flagLine({}, flag);
    const QList<Noun> nouns = allNouns();
    for (const Noun &noun : nouns)
        text += QStringLiteral("complete -c wingmanctl -f -n __fish_use_subcommand -a %1 -d %2\n")
                    .arg(noun.name, quotedForFish(noun.summary));
    const QList<Verb> verbs = allVerbs();
    for (const Verb &verb : verbs) {
        const QString seen = QStringLiteral("__fish_seen_subcommand_from ") + verb.noun;
        if (!verb.name.isEmpty())
            text += QStringLiteral(
                        "complete -c wingmanctl -f -n '%1; and not __fish_seen_subcommand_from %2' -a %3 -d %4\n")
                        .arg(seen, spaced(verbsOf(verb.noun)), verb.name, quotedForFish(verb.summary));
        const QString condition =
            verb.name.isEmpty() ? seen : QStringLiteral("%1; and __fish_seen_subcommand_from %2").arg(seen, verb.name);
        for (const Flag &flag : verb.flags)
            text += flagLine(condition, flag);
        for (const Positional &positional : verb.positionals) {
            if (!positional.choices.isEmpty())
                text += QStringLiteral("complete -c wingmanctl -f -n %1 -a %2\n")
                            .arg(quotedForFish(condition), quotedForFish(spaced(positional.choices)));
        }
    }
    return text;
}

Async<ExitStatus> completion(std::shared_ptr<Session> session, Words words)
{
    const QString shell = words.text(QStringLiteral("SHELL"));
    const QString text = shell == QStringLiteral("bash") ? bash() : shell == QStringLiteral("zsh") ? zsh() : fish();
    if (session->out.isJson())
        session->out.document({{QStringLiteral("shell"), shell}, {QStringLiteral("script"), text}});
    else
        session->out.raw(text.toUtf8());
    co_return ExitStatus::Done;
}

// -- the manual page (man(7))
// ------------------------------------------------------------------------------------------

QString roff(const QString &text)
{
    QString safe = text;
    safe.replace(QLatin1Char('\\'), QStringLiteral("\\e"));
    safe.replace(QLatin1Char('-'), QStringLiteral("\\-"));
    if (safe.startsWith(QLatin1Char('.')) || safe.startsWith(QLatin1Char('\'')))
        safe.prepend(QStringLiteral("\\&"));
    return safe;
}

QString flagEntry(const Flag &flag)
{
    const QString value = flag.value.isEmpty() ? QString() : QStringLiteral(" \\fI%1\\fR").arg(roff(flag.value));
    const QString choices =
        flag.choices.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(flag.choices.join(QStringLiteral(", ")));
    return QStringLiteral(".TP\n\\fB%1\\fR%2\n%3\n").arg(roff(flag.name), value, roff(flag.help + choices));
}

QString synopsis(const Verb &verb)
{
    QString text = QStringLiteral("\\fBwingmanctl %1\\fR").arg(roff(verb.words()));
    for (const Positional &positional : verb.positionals) {
        const QString name = QStringLiteral("\\fI%1\\fR").arg(roff(positional.name));
        switch (positional.count) {
        case Positional::Count::One:
            text += QLatin1Char(' ') + name;
            break;
        case Positional::Count::Optional:
            text += QStringLiteral(" [%1]").arg(name);
            break;
        case Positional::Count::Any:
            text += QStringLiteral(" [%1 ...]").arg(name);
            break;
        case Positional::Count::Some:
            text += QStringLiteral(" %1 ...").arg(name);
            break;
        }
    }
    return text;
}

QString manualPage()
{
    QString text =
        QStringLiteral(
            ".TH WINGMANCTL 1 \"\" \"Wingman %1\"\n"
            ".SH NAME\nwingmanctl \\- Docker hosts and Proxmox clusters through one careful door\n"
            ".SH SYNOPSIS\n.B wingmanctl\n[\\fIFLAGS\\fR] \\fINOUN\\fR [\\fIVERB\\fR] ...\n"
            ".SH DESCRIPTION\n"
            "Everything it changes is planned, decided by policy, approved where that is asked for, recorded before "
            "and after, and read back. It is the same core as the console and never a way around the gate.\n"
            ".SH FLAGS\n")
            .arg(QCoreApplication::applicationVersion());
    const QList<Flag> globals = globalFlags();
    for (const Flag &flag : globals)
        text += flagEntry(flag);
    text += QStringLiteral(".SH VERBS\n");
    const QList<Verb> verbs = allVerbs();
    for (const Verb &verb : verbs) {
        text += QStringLiteral(".SS %1\n%2\n.PP\n%3.\n").arg(roff(verb.words()), synopsis(verb), roff(verb.summary));
        for (const Positional &positional : verb.positionals) {
            const QString choices = positional.choices.isEmpty()
                                        ? QString()
                                        : QStringLiteral(" (%1)").arg(positional.choices.join(QStringLiteral(", ")));
            text += QStringLiteral(".TP\n\\fI%1\\fR\n%2\n").arg(roff(positional.name), roff(positional.help + choices));
        }
        for (const Flag &flag : verb.flags)
            text += flagEntry(flag);
        text += QStringLiteral(".PP\n.nf\n");
        for (const QString &example : verb.examples)
            text += QStringLiteral("    wingmanctl %1\n").arg(roff(example));
        text += QStringLiteral(".fi\n");
    }
    text += QStringLiteral(
        ".SH OUTPUT\nData goes to standard output, everything about it to standard error. With \\fB\\-\\-json\\fR one "
        "JSON "
        "document (JSON lines for streams) and nothing else; each carries \"schema\": 1, but \\fBsafety status\\fR, "
        "whose document has exactly the keys that other tools expect.\n"
        ".SH EXIT STATUS\n");
    const QList<std::pair<int, QString>> statuses{{0, QStringLiteral("done")},
                                                  {1, QStringLiteral("failed")},
                                                  {2, QStringLiteral("wrong usage")},
                                                  {3, QStringLiteral("denied by policy")},
                                                  {4, QStringLiteral("approval needed; the plan's id is printed")},
                                                  {5, QStringLiteral("target not found")},
                                                  {6, QStringLiteral("endpoint unreachable")},
                                                  {7, QStringLiteral("verification failed: audit or postcondition")},
                                                  {8, QStringLiteral("partly done")},
                                                  {124, QStringLiteral("timed out")},
                                                  {130, QStringLiteral("interrupted")}};
    for (const auto &[code, meaning] : statuses)
        text += QStringLiteral(".TP\n%1\n%2\n").arg(code).arg(meaning);
    text += QStringLiteral(
        ".SH ENVIRONMENT\n.nf\n"
        "EXECUTION_MODE, WINGMAN_EXECUTION_MODE\nWINGMAN_CONTAINER_ALLOWLIST, WINGMAN_VM_ALLOWLIST, "
        "WINGMAN_NODE_ALLOWLIST\n"
        "WINGMAN_ALLOW_DANGEROUS_OPS, WINGMAN_READ_ONLY, AUTH_ENABLED\n"
        "DOCKER_HOST, DOCKER_CONTEXT, DOCKER_CONFIG, DOCKER_CERT_PATH, DOCKER_TLS_VERIFY, DOCKER_API_VERSION\n"
        "XDG_CONFIG_HOME, XDG_DATA_HOME, XDG_STATE_HOME, XDG_RUNTIME_DIR, NO_COLOR\n.fi\n");
    return text;
}

Async<ExitStatus> manual(std::shared_ptr<Session> session, Words)
{
    if (session->out.isJson())
        session->out.document(
            {{QStringLiteral("format"), QStringLiteral("man")}, {QStringLiteral("page"), manualPage()}});
    else
        session->out.raw(manualPage().toUtf8());
    co_return ExitStatus::Done;
}

} // namespace

QList<Verb> completionVerbs()
{
    return {
        {QStringLiteral("completion"),
         {},
         QStringLiteral("Prints what a shell needs to complete wingmanctl's words"),
         {{QStringLiteral("SHELL"),
           QStringLiteral("Which shell"),
           Positional::Count::One,
           {QStringLiteral("bash"), QStringLiteral("zsh"), QStringLiteral("fish")}}},
         {},
         {QStringLiteral("completion bash")},
         Needs::Nothing,
         completion},
        {QStringLiteral("manual"),
         {},
         QStringLiteral("Prints the manual page, in the form that man reads"),
         {},
         {},
         {QStringLiteral("manual")},
         Needs::Nothing,
         manual},
    };
}

} // namespace wingman::ctl
