// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/secret_files.h"

#include "base/redaction.h"
#include "secrets/small_file.h"
#include "targets/proxmox/login.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <map>
#include <memory>
#include <string_view>

namespace wingman::app {
namespace {

using secrets::SecretBytes;
using secrets::SmallFile;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wingman::SecretFiles)
};

Failure refused(const QString &path, const QString &reason)
{
    return fail(Code::PermissionRefused, {{"endpoint", path}, {"reason", reason}});
}

/// A file of the folder, without the white space around what is in it; nothing where there is no such file.
Result<std::optional<SmallFile>> contentOf(const QString &path)
{
    auto file = secrets::readSmallFile(path);
    if (!file && file.error().code == Code::SecretNotFound)
        return std::optional<SmallFile>();
    if (!file)
        return propagate(file);
    const auto isSpace = [](unsigned char one) { return one == ' ' || (one >= '\t' && one <= '\r'); };
    const auto bytes = file->content.view();
    const auto begin = std::find_if_not(bytes.begin(), bytes.end(), isSpace);
    const auto end = std::find_if_not(bytes.rbegin(), std::make_reverse_iterator(begin), isSpace).base();
    file->content = SecretBytes(std::span(begin, end));
    return std::move(*file);
}

/// PROXMOX_HOST beside the folder, where the earlier deployment wrote it.
QString addressBeside(const QString &folder)
{
    const auto file = secrets::readSmallFile(QFileInfo(folder).dir().filePath(QStringLiteral(".env")));
    if (!file)
        return {};
    // It holds passwords too: only the one line is copied.
    const auto bytes = file->content.view();
    constexpr std::string_view key = "PROXMOX_HOST=";
    for (auto line = bytes.begin(); line != bytes.end();) {
        const auto end = std::find(line, bytes.end(), '\n');
        const bool isIt = end - line >= std::ssize(key) && std::equal(key.begin(), key.end(), line);
        const auto from = isIt ? line + std::ssize(key) : end;
        line = end == bytes.end() ? end : end + 1;
        if (!isIt)
            continue;
        QString value = QString::fromUtf8(reinterpret_cast<const char *>(std::to_address(from)), end - from).trimmed();
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
    found.folder = QDir::cleanPath(QDir().absoluteFilePath(given));
    const QDir folder(found.folder);
    if (!folder.exists())
        return fail(Code::NotFound, {{"what", found.folder}});
    std::map<QString, SecretBytes> contents;
    for (const QString &name : configuration::secretFileNames()) {
        auto file = contentOf(folder.filePath(name));
        if (!file)
            return propagate(file);
        if (!*file || (**file).content.isEmpty())
            continue;
        contents.emplace(name, std::move((**file).content));
        found.files.append(name);
        if ((**file).othersMay || (**file).groupReads || (**file).groupChanges)
            found.othersMayRead.append(name);
    }
    const auto secret = [&](const char *name) { return std::move(contents[QString::fromLatin1(name)]); };
    const auto text = [&](const char *name) { // what is no secret
        const auto bytes = contents[QString::fromLatin1(name)].view();
        return QString::fromUtf8(reinterpret_cast<const char *>(bytes.data()), std::ssize(bytes));
    };
    const bool hasToken = contents.contains(QStringLiteral("proxmox_api_token"));
    const auto token = contents[QStringLiteral("proxmox_api_token")].view();
    const bool isWhole = std::find(token.begin(), token.end(), '!') != token.end();
    if (!hasToken && !contents.contains(QStringLiteral("proxmox_password")))
        return fail(Code::NotFound, {{"what", Words::tr("a login for Proxmox in %1").arg(found.folder)}});
    // What did not go into the login is not in the keychain either, and stays.
    const QStringList used = isWhole ? QStringList{QStringLiteral("proxmox_api_token")}
                             : hasToken
                                 ? QStringList{QStringLiteral("proxmox_api_token"), QStringLiteral("proxmox_user"),
                                               QStringLiteral("proxmox_token_name")}
                                 : QStringList{QStringLiteral("proxmox_password"), QStringLiteral("proxmox_user")};
    const auto unused = [&used](const QString &name) { return !used.contains(name); };
    found.files.removeIf(unused);
    found.othersMayRead.removeIf(unused);
    auto login =
        isWhole
            ? targets::proxmox::loginFrom(secret("proxmox_api_token"))
            : targets::proxmox::loginFromParts(text("proxmox_user"), hasToken ? text("proxmox_token_name") : QString(),
                                               secret(hasToken ? "proxmox_api_token" : "proxmox_password"));
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

Result<QString> loginName(const SecretBytes &login)
{
    const auto parsed = targets::proxmox::loginFrom(login.copy());
    if (!parsed)
        return propagate(parsed);
    return parsed->name();
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
