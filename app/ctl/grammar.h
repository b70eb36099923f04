// SPDX-License-Identifier: GPL-3.0-or-later
// The command line as data: nouns, verbs, what they take. Parsing, help, completion and the manual page all read these.
#pragma once

#include "base/result.h"

#include <QMap>
#include <QStringList>
#include <functional>
#include <memory>

namespace wingman::ctl {

class Session;

struct Positional
{
    enum class Count : quint8 { One, Optional, Any, Some }; // exactly one; none or one; any number; at least one
    QString name;                                           // "TARGET"
    QString help;
    Count count = Count::One;
    QStringList choices; // empty: any text
};

struct Flag
{
    QString name;  // "--reason"
    QString value; // "TEXT"; empty: a switch
    QString help;
    QStringList choices;
};

/// What was typed. Texts are valid UTF-8 without control characters, at most 4096 characters each.
class Words final
{
public:
    void add(const QString &name, const QString &value) { m_values[name].append(value); }
    bool has(const QString &name) const { return m_values.contains(name); }
    /// The (first) value, or empty.
    QString text(const QString &name) const { return m_values.value(name).value(0); }
    QStringList all(const QString &name) const { return m_values.value(name); }

private:
    QMap<QString, QStringList> m_values;
};

using Run = std::function<Async<ExitStatus>(std::shared_ptr<Session>, Words)>;

/// What has to be there before a verb can run.
enum class Needs : quint8 {
    Nothing, // no data folder
    Core,    // the composition, open
    Truth,   // and what a killed process left behind has been looked at
};

struct Verb
{
    QString noun; // "operation"
    QString name; // "run"; empty where the noun stands alone
    QString summary;
    QList<Positional> positionals;
    QList<Flag> flags;
    QStringList examples; // without the program's name
    Needs needs = Needs::Core;
    Run run;

    QString words() const { return name.isEmpty() ? noun : noun + QLatin1Char(' ') + name; }
};

struct Noun
{
    QString name;
    QString summary;
};

/// In the order in which help shows them.
QList<Noun> allNouns();
QList<Verb> allVerbs();
/// Flags that every verb takes.
QList<Flag> globalFlags();

} // namespace wingman::ctl
