// SPDX-License-Identifier: GPL-3.0-or-later
// Stands between a client and a real engine's unix socket, and can be told to spoil what passes.
#pragma once

#include <QLocalServer>
#include <QObject>
#include <QStringList>
#include <QTemporaryDir>
#include <memory>

class QLocalSocket;

namespace wingman::test {

/// Understands of HTTP only where a request begins: the client sends one after the other. Thread: the test's.
class FaultyProxy final : public QObject
{
    Q_OBJECT
public:
    enum class Mode : quint8 {
        Forward,
        Hold,         // requests stop here: nothing is delivered or answered
        CutAtAnswer,  // requests are delivered; the connection ends when the answer begins
        CutMidAnswer, // the same, after the first 20 bytes of the answer
        Refuse,       // nobody listens, and what is open ends
    };
    explicit FaultyProxy(QString engineSocket);

    /// For what is sent from now on. `greetingsToo`: also for /_ping and /version, with which a client only asks who
    /// is there.
    void setMode(Mode mode, bool greetingsToo = false);
    /// The address clients connect to.
    QString socket() const { return m_path; }
    /// Requests that were delivered to the engine and are no greetings: "POST /v1.41/containers/…".
    const QStringList &delivered() const { return m_delivered; }

private:
    struct Link;
    void listen();
    void accept();
    void fromClient(const std::shared_ptr<Link> &link);
    void fromEngine(const std::shared_ptr<Link> &link);
    static void end(const std::shared_ptr<Link> &link);

    QTemporaryDir m_folder;
    QString m_path;
    QString m_engine;
    std::unique_ptr<QLocalServer> m_server;
    QList<std::weak_ptr<Link>> m_links;
    QStringList m_delivered;
    Mode m_mode = Mode::Forward;
    bool m_greetingsToo = false;
};

} // namespace wingman::test
