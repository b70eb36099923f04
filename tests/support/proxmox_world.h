// SPDX-License-Identifier: GPL-3.0-or-later
// A made-up cluster behind the test server: its state changes by what is asked of it. Shapes are those of recorded
// answers, the odd ones too. Its time are the requests: a task is done after so many of them.
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QSet>
#include <QStringList>
#include <functional>
#include <optional>

namespace wingman::test {

struct PveSnapshot
{
    QString name, parent, description;
    QString state{}; // "prepare", "delete" while a task is at it, and for good where that was broken off
};

struct PveGuest
{
    QString kind; // "qemu", "lxc"
    int vmid = 0;
    QString node, name;
    QString status = QStringLiteral("stopped");
    QString qmpStatus{}; // "paused" while a running VM is suspended
    QString lock{}, tags{}, haState{};
    bool isTemplate = false, isProtected = false;
    qint64 uptime = 0;
    int pid = 0;
    QList<PveSnapshot> snapshots{};
    QString parent{}; // of what it is now
    QMap<QString, QString> config{{QStringLiteral("memory"), QStringLiteral("2048")},
                                  {QStringLiteral("cores"), QStringLiteral("2")}};
    QMap<QString, QString> waiting{}; // what a running guest takes over with its next start; empty: it is taken away
    QMap<QString, QString> disks{};
    QStringList localDisks{}, localDevices{};
    int edits = 0; // how often it was changed; its digest says so
};

struct PveVolume
{
    QString id;   // "local:backup/vzdump-qemu-100-….vma.zst"
    QString node; // empty: seen from every node
    QString content;
    qint64 size = 1000, at = 0;
    int vmid = 0;
    QString notes{}, verification{};
    bool isProtected = false;
};

struct PveTask
{
    QString upid, node, type, object, user;
    int left = 0; // requests until it is done
    QString exit; // once it is done
    QStringList log;
    std::function<QString()> work; // at its end; answers the exit status
};

struct PveReply
{
    int status = 200;
    QByteArray reason = QByteArrayLiteral("OK");
    QJsonValue data{QJsonValue::Null};
    QJsonObject errors{};
    QJsonObject beside{}; // "total" and the like
    bool relayed = false; // came from the daemon behind the proxy
    bool repeats = true;  // the body repeats the reason as `message` (since 2025)

    static PveReply refused(int status, const QString &reason, const QJsonObject &errors = {})
    {
        return {status, reason.toUtf8(), QJsonValue(QJsonValue::Null), errors, {}, false, true};
    }
    static PveReply given(const QJsonValue &data, bool relayed = false)
    {
        return {200, "OK", data, {}, {}, relayed, true};
    }
};

class ProxmoxWorld final
{
public:
    ProxmoxWorld();

    PveReply answer(const QByteArray &method, const QString &path, const QMap<QString, QString> &parameters,
                    const QString &user);

    PveGuest *guest(int vmid);
    static QString digestOf(const PveGuest &guest);
    const PveGuest *guest(int vmid) const { return const_cast<ProxmoxWorld *>(this)->guest(vmid); }
    QString newTask(const QString &node, const QString &type, const QString &object, const QString &user,
                    std::function<QString()> work);

    QStringList nodes{QStringLiteral("pve1"), QStringLiteral("pve2"), QStringLiteral("pve3")};
    QStringList offline;                            // nodes that are not there
    QMap<QString, std::pair<int, QByteArray>> sick; // nodes that answer with 595 and the like
    QList<PveGuest> guests;
    QList<PveTask> tasks;
    QList<PveVolume> volumes;
    QMap<QString, qint64> certificates;   // node → when its own ends, Unix seconds
    QMap<QString, QString> subscriptions; // node → status; null is answered without
    QMap<QString, int> updates;           // node → packages that wait
    QJsonArray course;                    // rrddata of everything
    int taskTakes = 0;                    // requests
    QString taskFails;                    // the next task's exit status, where it is to be another than OK
    bool quorate = true;
    bool knowsLittle = false; // the daemon has not run yet: rows without name and status
    bool sees = true;         // false: rights for nothing; lists come back short, not refused
    QSet<int> unseen;         // guests that this login has no right to see: they are not listed
    QJsonObject permissions{{QStringLiteral("/"), QJsonObject{{QStringLiteral("Sys.Audit"), 1},
                                                              {QStringLiteral("VM.Audit"), 1},
                                                              {QStringLiteral("Datastore.Audit"), 1},
                                                              {QStringLiteral("VM.PowerMgmt"), 1},
                                                              {QStringLiteral("VM.Backup"), 1},
                                                              {QStringLiteral("Datastore.AllocateSpace"), 1}}}};

private:
    std::optional<PveReply> detail(const QStringList &path, const QMap<QString, QString> &parameters) const;
    PveReply read(const QStringList &path, const QMap<QString, QString> &parameters);
    PveReply act(const QByteArray &method, const QStringList &path, const QMap<QString, QString> &parameters,
                 const QString &user);
    PveReply ofGuest(PveGuest &guest, const QByteArray &method, const QStringList &rest,
                     const QMap<QString, QString> &parameters, const QString &user);
    QJsonArray resources() const;
    QJsonObject current(const PveGuest &guest) const;
    /// PUT, DELETE and POST that change what a guest is, where it is, or whether it is; none for everything else.
    std::optional<PveReply> order(const QByteArray &method, const QStringList &path,
                                  const QMap<QString, QString> &parameters, const QString &user);
    PveReply configure(PveGuest &guest, const QMap<QString, QString> &parameters);
    PveReply resize(PveGuest &guest, const QMap<QString, QString> &parameters, const QString &user);
    PveReply migrate(PveGuest &guest, const QMap<QString, QString> &parameters, const QString &user);
    PveReply clone(const PveGuest &guest, const QMap<QString, QString> &parameters, const QString &user);
    PveReply restore(const QString &node, const QString &kind, const QMap<QString, QString> &parameters,
                     const QString &user);
    PveReply destroy(PveGuest &guest, const QString &user);
    int nextId() const;
    void tick();

    int m_pid = 1000;
};

} // namespace wingman::test
