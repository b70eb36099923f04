// SPDX-License-Identifier: GPL-3.0-or-later
// Containers on the real engine of the tests, made and looked at without Wingman's door.
#pragma once

#include "support/async.h"
#include "support/watching.h"
#include "targets/docker/connect.h"
#include "targets/docker/engine_client.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace wingman::test {

struct ContainerWanted
{
    QString name;
    QMap<QString, QString> labels{};
    QStringList environment{};
    QStringList command{QStringLiteral("tail"), QStringLiteral("-f"), QStringLiteral("/dev/null")};
    QString stopSignal = QStringLiteral("SIGKILL"); // process 1 ignores SIGTERM, and every stop would take its patience
    bool started = true;
};

/// What it made it removes again. Fails the test's program (qFatal) where the engine does not do what it is told.
class EngineObjects final
{
public:
    /// "unix:///…", or empty where there is no engine.
    static QString address() { return qEnvironmentVariable("WINGMAN_TEST_ENGINE"); }

    EngineObjects()
        : m_client(targets::docker::connectorFor(dockerEndpoint(address())).value(),
                   std::make_shared<Worker>(QStringLiteral("json")))
    {
    }
    ~EngineObjects()
    {
        for (const QString &name : std::as_const(m_made))
            remove(name);
    }
    EngineObjects(const EngineObjects &) = delete;
    EngineObjects &operator=(const EngineObjects &) = delete;

    /// Its id.
    QString make(const ContainerWanted &wanted)
    {
        remove(wanted.name);
        QJsonObject labels;
        for (auto it = wanted.labels.cbegin(); it != wanted.labels.cend(); ++it)
            labels.insert(it.key(), it.value());
        const QJsonObject body{{QStringLiteral("Image"), QStringLiteral("busybox:local")},
                               {QStringLiteral("Cmd"), QJsonArray::fromStringList(wanted.command)},
                               {QStringLiteral("Env"), QJsonArray::fromStringList(wanted.environment)},
                               {QStringLiteral("Labels"), labels},
                               {QStringLiteral("StopSignal"), wanted.stopSignal}};
        const auto made =
            call("POST", QStringLiteral("/containers/create"), {{QStringLiteral("name"), wanted.name}}, body);
        m_made.append(wanted.name);
        const QString id = made.value(QStringLiteral("Id")).toString();
        if (wanted.started)
            call("POST", QStringLiteral("/containers/%1/start").arg(id));
        return id;
    }
    QJsonObject inspect(const QString &name) { return call("GET", QStringLiteral("/containers/%1/json").arg(name)); }
    bool exists(const QString &name) { return !inspect(name).isEmpty(); }
    QJsonObject stateOf(const QString &name) { return inspect(name).value(QStringLiteral("State")).toObject(); }
    QString status(const QString &name) { return stateOf(name).value(QStringLiteral("Status")).toString(); }
    QString startedAt(const QString &name) { return stateOf(name).value(QStringLiteral("StartedAt")).toString(); }
    void remove(const QString &name)
    {
        call("DELETE", QStringLiteral("/containers/%1").arg(name),
             {{QStringLiteral("force"), QStringLiteral("1")}, {QStringLiteral("v"), QStringLiteral("1")}});
    }

private:
    /// The answer's object; empty where it has none, or nothing of that name is there.
    QJsonObject call(const char *method, const QString &path, const QMap<QString, QString> &query = {},
                     const QJsonObject &body = {})
    {
        targets::docker::Call call;
        call.method = method;
        call.path = path;
        call.query = query;
        if (!body.isEmpty())
            call.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
        const auto answer = await(m_client.send(call, Deadline::after(std::chrono::seconds(60)), Cancel()));
        if (!answer && answer.error().code == Code::NotFound && path != QStringLiteral("/containers/create"))
            return {};
        if (!answer)
            qFatal("the engine of the tests: %s", qPrintable(answer.error().sentence()));
        return QJsonDocument::fromJson(answer->body).object();
    }

    targets::docker::EngineClient m_client;
    QStringList m_made;
};

} // namespace wingman::test
