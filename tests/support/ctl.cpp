// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ctl.h"
#include "support/places.h"

#include <QJsonDocument>
#include <QTemporaryFile>

namespace wingman::test {
namespace {

constexpr int longestRun = 120'000; // milliseconds

} // namespace

QJsonObject CtlResult::json() const
{
    return QJsonDocument::fromJson(out).object();
}

QList<QJsonObject> CtlResult::lines() const
{
    QList<QJsonObject> objects;
    const auto all = out.split('\n');
    for (const QByteArray &line : all) {
        const auto document = QJsonDocument::fromJson(line);
        if (document.isObject())
            objects.append(document.object());
    }
    return objects;
}

Ctl::Ctl()
{
    const auto here = QProcessEnvironment::systemEnvironment();
    // What the person at this machine has chosen does not reach the test; a sanitizer's settings do.
    for (const char *name :
         {"PATH", "LD_LIBRARY_PATH", "QT_PLUGIN_PATH", "ASAN_OPTIONS", "UBSAN_OPTIONS", "TSAN_OPTIONS", "TMPDIR"}) {
        if (here.contains(QLatin1String(name)))
            m_environment.insert(QLatin1String(name), here.value(QLatin1String(name)));
    }
    m_environment.insert(QStringLiteral("LANG"), QStringLiteral("C.UTF-8"));
    m_environment.insert(QStringLiteral("HOME"), m_home.path());
    m_environment.insert(QStringLiteral("DOCKER_HOST"), QStringLiteral("unix://%1/no-engine.sock").arg(m_home.path()));
}

QString Ctl::program()
{
    return buildFolder() + QStringLiteral("/bin/wingmanctl");
}

CtlResult Ctl::runWith(const QString &command, const QByteArray &input) const
{
    QTemporaryFile file(m_home.filePath(QStringLiteral("input")));
    if (!file.open() || file.write(input) != input.size() || !file.flush())
        qFatal("the input cannot be written");
    return finish(*start(QProcess::splitCommand(command), file.fileName()));
}

std::unique_ptr<QProcess> Ctl::start(const QStringList &arguments, const QString &input) const
{
    QStringList all = arguments;
    if (!all.contains(QStringLiteral("--data-dir")))
        all = QStringList{QStringLiteral("--data-dir"), data()} + all;
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(m_environment);
    process->setWorkingDirectory(m_home.path());
    process->setStandardInputFile(input);
    process->start(program(), all);
    return process;
}

CtlResult Ctl::finish(QProcess &process)
{
    CtlResult result;
    const bool ended = process.state() == QProcess::NotRunning || process.waitForFinished(longestRun);
    if (!ended)
        process.kill();
    result.out = process.readAllStandardOutput();
    result.err = process.readAllStandardError();
    if (ended && process.exitStatus() == QProcess::NormalExit)
        result.code = process.exitCode();
    return result;
}

CtlResult Ctl::run(const QStringList &arguments) const
{
    const auto process = start(arguments);
    return finish(*process);
}

CtlResult Ctl::run(const QString &command) const
{
    return run(QProcess::splitCommand(command));
}

} // namespace wingman::test
