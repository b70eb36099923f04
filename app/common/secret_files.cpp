// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/secret_files.h"

#include "base/redaction.h"
#include "targets/proxmox/login.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace wingman::app {
namespace {

using secrets::SecretBytes;

constexpr qint64 largest = 65'536;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wingman::SecretFiles)
};

Failure refused(const QString &path, const QString &reason)
{
    return fail(Code::PermissionRefused, {{"endpoint", path}, {"reason", reason}});
}

/// Without the white space around it; empty where there is no such file. What was read is wiped by SecretBytes.
Result<QByteArray> contentOf(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return QByteArray();
    if (info.isSymLink() || !info.isFile())
        return fail(Code::InvalidInput, {{"what", path}, {"reason", Words::tr("it is no ordinary file")}});
    if (info.size() > largest)
        return fail(Code::LimitExceeded, {{"what", path}, {"limit", Words::tr("64 KiB")}});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return refused(path, file.errorString());
    QByteArray raw = file.read(largest);
    QByteArray trimmed = raw.trimmed();
    trimmed.detach(); // where there was nothing to trim it is the same buffer
    secrets::wipe(raw);
    return trimmed;
}

/// PROXMOX_HOST beside the folder, where the earlier deployment wrote it.
QString addressBeside(const QString &folder)
{
    QFile file(QFileInfo(folder).dir().filePath(QStringLiteral(".env")));
    if (!QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly | QIODevice::Text))
        return {};
    const QList<QByteArray> lines = file.read(largest).split('\n');
    for (const QByteArray &line : lines) {
        if (!line.startsWith("PROXMOX_HOST="))
            continue;
        QString value = QString::fromUtf8(line.mid(line.indexOf('=') + 1)).trimmed();
        if (value.size() > 1 && value.startsWith(u'"') && value.endsWith(u'"'))
            value = value.mid(1, value.size() - 2);
        return plainTextProblem(value, 300).isEmpty() ? value : QString();
    }
    return {};
}

} // namespace

Result<FoundLogin> readSecretFiles(const QString &given)
{
    FoundLogin found;
    found.folder = QDir::cleanPath(given);
    const QDir folder(found.folder);
    if (!folder.exists())
        return fail(Code::NotFound, {{"what", found.folder}});
    QMap<QString, QByteArray> contents;
    for (const QString &name : configuration::secretFileNames()) {
        auto content = contentOf(folder.filePath(name));
        if (!content)
            return propagate(content);
        if (content->isEmpty())
            continue;
        contents.insert(name, *content);
        found.files.append(name);
        const auto open = QFileInfo(folder.filePath(name)).permissions();
        if (open & (QFile::ReadGroup | QFile::ReadOther))
            found.othersMayRead.append(name);
    }
    const auto text = [&](const char *name) { return QString::fromUtf8(contents.value(QString::fromLatin1(name))); };
    const auto secret = [&](const char *name) { return SecretBytes::takeFrom(contents[QString::fromLatin1(name)]); };
    const bool hasToken = contents.contains(QStringLiteral("proxmox_api_token"));
    const bool isWhole = hasToken && contents.value(QStringLiteral("proxmox_api_token")).contains('!');
    if (!hasToken && !contents.contains(QStringLiteral("proxmox_password")))
        return fail(Code::NotFound, {{"what", Words::tr("a login for Proxmox in %1").arg(found.folder)}});
    // What did not go into the login is not in the keychain either, and stays.
    const QStringList used = isWhole ? QStringList{QStringLiteral("proxmox_api_token")}
                             : hasToken
                                 ? QStringList{QStringLiteral("proxmox_api_token"), QStringLiteral("proxmox_user"),
                                               QStringLiteral("proxmox_token_name")}
                                 : QStringList{QStringLiteral("proxmox_password"), QStringLiteral("proxmox_user")};
    found.files.removeIf([&used](const QString &name) { return !used.contains(name); });
    auto login =
        isWhole
            ? targets::proxmox::loginFrom(secret("proxmox_api_token"))
            : targets::proxmox::loginFromParts(text("proxmox_user"), hasToken ? text("proxmox_token_name") : QString(),
                                               secret(hasToken ? "proxmox_api_token" : "proxmox_password"));
    for (QByteArray &content : contents)
        secrets::wipe(content);
    if (!login)
        return propagate(login);
    if (hasToken && login->kind != targets::proxmox::Login::Kind::Token)
        return fail(Code::InvalidInput, {{"what", folder.filePath(QStringLiteral("proxmox_api_token"))},
                                         {"reason", Words::tr("the token has no name: proxmox_token_name is empty")}});
    found.user = login->user;
    found.tokenName = login->tokenName;
    QByteArray whole = login->name().toUtf8() + ':';
    const auto value = login->secret.view();
    whole.append(reinterpret_cast<const char *>(value.data()), static_cast<qsizetype>(value.size()));
    found.login = SecretBytes::takeFrom(whole);
    found.address = addressBeside(found.folder);
    return found;
}

configuration::SecretFiles secretFilesOn(std::shared_ptr<Worker> worker)
{
    configuration::SecretFiles files;
    files.present = [worker](QString folder, Deadline deadline, Cancel cancel) {
        const std::function<Result<QStringList>()> job = [folder]() -> Result<QStringList> {
            QStringList present;
            for (const QString &name : configuration::secretFileNames()) {
                if (QFileInfo(QDir(folder).filePath(name)).isFile())
                    present.append(name);
            }
            return present;
        };
        return Worker::run(worker, QStringLiteral("the secret files"), job, deadline, std::move(cancel));
    };
    files.remove = [worker](QString folder, QStringList names, Deadline deadline, Cancel cancel) {
        const std::function<Result<>()> job = [folder, names]() -> Result<> {
            bool any = false; // after the first nobody may say that nothing was done
            for (const QString &name : names) {
                QFile file(QDir(folder).filePath(name));
                if (!file.exists())
                    continue;
                if (!file.remove())
                    return any ? Result<>(fail(Code::ServerError,
                                               {{"endpoint", file.fileName()}, {"reason", file.errorString()}}))
                               : Result<>(refused(file.fileName(), file.errorString()));
                any = true;
            }
            return {};
        };
        return Worker::run(worker, QStringLiteral("the secret files"), job, deadline, std::move(cancel));
    };
    return files;
}

} // namespace wingman::app
