// SPDX-License-Identifier: GPL-3.0-or-later
// What goes where: data to standard output, everything about it to standard error.
#pragma once

#include "ctl/parse.h"
#include "ctl/table.h"
#include "policy/gate.h"

#include <QJsonObject>
#include <cstdio>

namespace wingman::ctl {

/// With --json exactly one document (or JSON lines) and nothing else on standard output. Everything from outside is
/// made inert, in JSON by escapes. Thread: one at a time.
class Output final
{
public:
    /// Asks the streams whether they are terminals and how wide.
    Output(const Globals &globals, bool noColorVariable, std::FILE *out, std::FILE *err);

    Format format() const { return m_format; }
    bool isJson() const { return m_format == Format::Json; }

    /// One document; "schema": 1 is added.
    void document(QJsonObject object);
    /// One line of a stream of documents; "schema": 1 is added.
    void line(QJsonObject object);
    /// Bytes that are their own format (the seed's status document).
    void raw(const QByteArray &bytes);

    void table(const Table &table);
    void pairs(const QList<std::pair<QString, QString>> &pairs);
    /// One line for people; nothing with --json.
    void say(const QString &text);
    /// Only with --output name.
    void names(const QStringList &names);

    /// Standard error. Notes are left out with --quiet.
    void note(const QString &text);
    void error(const Error &error);
    void detail(const QString &text); // what belongs to an error
    void finding(const policy::Finding &finding);

    /// The JSON, or the names, or whatever `people` prints.
    void result(const QJsonObject &json, const QStringList &names, const std::function<void()> &people);

    /// Standard output could not be written (a closed pipe, a full disk).
    bool failed() const { return m_failed; }

private:
    void put(const QByteArray &bytes);
    void putError(const QString &text, bool red);

    Format m_format;
    bool m_quiet;
    bool m_colorOut = false, m_colorErr = false;
    int m_width = 0;
    bool m_failed = false;
    std::FILE *m_out;
    std::FILE *m_err;
};

/// JSON text in which no character drives a terminal; the same document for every reader.
QByteArray inertJson(const QByteArray &json);

} // namespace wingman::ctl
