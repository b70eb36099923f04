// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the real wingmanctl in a home and a data folder of its own, as a person would.
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace wingman::test {

struct CtlResult
{
    int code = -1; // -1: it did not end by itself
    QByteArray out;
    QByteArray err;

    /// Standard output as one JSON object; empty where it is none, or more than one.
    QJsonObject json() const;
    /// Standard output as JSON lines; those that are none are left out.
    QList<QJsonObject> lines() const;
    bool says(const char *text) const { return err.contains(text); }
};

class Ctl final
{
public:
    Ctl();

    /// Every command gets this variable.
    void set(const QString &name, const QString &value) { m_environment.insert(name, value); }
    void unset(const QString &name) { m_environment.remove(name); }
    const QProcessEnvironment &environment() const { return m_environment; }

    /// Waits for its end. --data-dir is added unless the arguments have one.
    CtlResult run(const QStringList &arguments) const;
    /// The same, split at spaces; "…" keeps spaces together.
    CtlResult run(const QString &command) const;
    /// The same, with that on its standard input.
    CtlResult runWith(const QString &command, const QByteArray &input) const;
    /// Started, not waited for. Reads from that file; by itself from nothing.
    std::unique_ptr<QProcess> start(const QStringList &arguments, const QString &input = QProcess::nullDevice()) const;
    static CtlResult finish(QProcess &process);

    QString home() const { return m_home.path(); }
    QString data() const { return m_home.filePath(QStringLiteral("data")); }
    QString database() const { return data() + QStringLiteral("/wingman.db"); }
    static QString program();

private:
    QTemporaryDir m_home;
    QProcessEnvironment m_environment;
};

} // namespace wingman::test
