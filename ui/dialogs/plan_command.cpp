// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/plan_command.h"

#include "operations/acts.h"
#include "widgets/operation_words.h"

#include <QRegularExpression>
#include <algorithm>

namespace wingman::ui {
namespace {

bool isDefault(const std::optional<operations::OperationSpec> &spec, const QString &name,
               const operations::ParameterValue &value)
{
    if (!spec)
        return false;
    return std::any_of(spec->parameters.cbegin(), spec->parameters.cend(),
                       [&](const operations::ParameterSpec &parameter) {
                           return parameter.name == name && parameter.defaultValue == std::optional(value);
                       });
}

} // namespace

Shell systemShell()
{
#ifdef Q_OS_WIN
    return Shell::PowerShell;
#else
    return Shell::Posix;
#endif
}

QString shellWord(const QString &text, Shell shell)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9_./:=+-]+$"));
    const auto match = plain.match(text);
    if (match.hasMatch() && match.capturedLength() == text.size()) // `$` also matches before a line end
        return text;
    const QChar quote(u'\'');
    QString quoted = text;
    switch (shell) {
    case Shell::Posix:
        quoted.replace(quote, QStringLiteral("'\\''"));
        break;
    case Shell::PowerShell:
        // It takes the typographic quotation marks for the same.
        for (const char16_t mark : {u'\'', u'\u2018', u'\u2019', u'\u201A', u'\u201B'})
            quoted.replace(QChar(mark), QString(2, QChar(mark)));
        break;
    }
    return quote + quoted + quote;
}

CommandContext commandContext(const Overview &overview, const QString &usualDataFolder)
{
    CommandContext context;
    if (overview.dataFolder != usualDataFolder)
        context.dataFolder = overview.dataFolder;
    if (overview.posture.mode.decidedBy == QStringLiteral("--mode"))
        context.mode = operations::modeName(overview.posture.mode.mode);
    return context;
}

QString commandLine(const operations::Plan &plan, const std::optional<operations::OperationSpec> &spec,
                    const QString &reason, const QString &phrase, const CommandContext &context, Shell shell)
{
    QStringList words{QStringLiteral("wingmanctl")};
    if (!context.dataFolder.isEmpty())
        words += {QStringLiteral("--data-dir"), context.dataFolder};
    if (!context.mode.isEmpty())
        words += {QStringLiteral("--mode"), context.mode};
    words += {QStringLiteral("operation"), QStringLiteral("run"), plan.operation.text()};
    for (const operations::TargetPlan *act : operations::actsOf(plan))
        words.append(act->target().text());
    for (auto it = plan.parameters.cbegin(); it != plan.parameters.cend(); ++it) {
        if (!isDefault(spec, it.key(), it.value()))
            words.append(it.key() + u'=' + operations::textOf(it.value()));
    }
    std::transform(words.begin(), words.end(), words.begin(),
                   [shell](const QString &word) { return shellWord(word, shell); });
    const auto option = [&](const QString &name, const QString &value) {
        // What begins with a dash would be taken for the next option.
        if (value.startsWith(u'-'))
            words.append(name + u'=' + shellWord(value, shell));
        else if (!value.isEmpty())
            words += {name, shellWord(value, shell)};
    };
    if (plan.guard)
        option(QStringLiteral("--guest"), plan.guard->guest.text());
    option(QStringLiteral("--reason"), reason);
    option(QStringLiteral("--confirm"), phrase);
    return words.join(u' ');
}

} // namespace wingman::ui
