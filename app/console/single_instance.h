// SPDX-License-Identifier: GPL-3.0-or-later
// One console per data folder and person: a second start hands over what it was asked for, and ends.
#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QLocalServer>
#include <QLockFile>
#include <QObject>
#include <QUrl>

#include <functional>
#include <memory>

namespace wingman::console {

/// What a second start may say: "raise yourself", and where to go; or "lock yourself". It can never ask for a change.
struct Hail
{
    QUrl link;          // a wingman: link, or empty
    bool locks = false; // and nothing else

    QByteArray toBytes() const;
    /// None for what is no hail: too long, not JSON, another version.
    static std::optional<Hail> fromBytes(const QByteArray &bytes);
};

/// The first console's end. Listens on an owner-only socket; a peer of another person is hung up on before anything is
/// read. Owned by the program. Thread: the window's.
class SingleInstance final : public QObject
{
    Q_OBJECT
public:
    /// `folder` is the runtime folder of this data folder, private to its owner.
    explicit SingleInstance(const QString &folder, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// Asked with each hail before it is answered: false says that it could not be done. Without one, all can.
    void setTaker(std::function<bool(const Hail &hail)> taker) { m_taker = std::move(taker); }

    enum class Role : quint8 {
        First,  // nobody else is there; hailed() comes from now on
        Second, // another console runs
    };
    /// Takes the place if it is free. Errors: DataFolderUnusable where the folder cannot hold a lock or a socket.
    Result<Role> claim();

    /// Hands a hail to the first console, and tells once how that went. Errors: StateWrong (it could not), Unreachable
    /// (it does not answer within `patience`), PermissionRefused (it belongs to somebody else).
    void hail(const Hail &hail, Milliseconds patience, const std::function<void(const Result<> &)> &told);

Q_SIGNALS:
    void hailed(const wingman::console::Hail &hail);

private:
    void takeCalls();
    QString socketName() const;

    QString m_folder;
    QLockFile m_lock;
    std::function<bool(const Hail &)> m_taker;
    std::unique_ptr<QLocalServer> m_server;
};

/// Whether the other end of a local socket belongs to the person who runs this program (SO_PEERCRED, getpeereid). On
/// Windows the pipe's own access list has already decided.
bool peerIsOwner(qintptr descriptor);

} // namespace wingman::console
