// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/masking.h"

#include "base/redaction.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace wingman::inventory {
namespace {

bool isOneOf(const QString &key, std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        if (key.compare(QLatin1String(name), Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

bool isCommand(const QString &key)
{
    return isOneOf(key, {"Cmd", "Entrypoint", "Args", "Command", "Shell", "Test", "Output"});
}

bool isTable(const QString &key)
{
    return isOneOf(key, {"Labels", "Annotations", "DriverOpts", "Options", "BuildArgs"});
}

/// What its own name gives away, in any platform's words: cipassword, SplunkToken, sshkeys, args of a guest.
bool isNamedSecret(const QString &key)
{
    for (const char *word : {"passw", "secret", "token", "credential", "apikey", "api_key", "privatekey", "private_key",
                             "sshkeys", "cicustom", "description"}) {
        if (key.contains(QLatin1String(word), Qt::CaseInsensitive))
            return true;
    }
    return false;
}

bool isReadByTheGate(const QString &label)
{
    return isOneOf(label, {"wingman.test", "com.docker.compose.project", "com.docker.compose.service"});
}

/// Every text below it; numbers and switches stay, so that the structure can be read.
QJsonValue hidden(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().isEmpty() ? value : QJsonValue(hiddenText);
    if (value.isArray()) {
        QJsonArray all;
        const QJsonArray array = value.toArray();
        for (const auto &item : array)
            all.append(hidden(item));
        return all;
    }
    if (value.isObject()) {
        QJsonObject all = value.toObject();
        for (auto it = all.begin(); it != all.end(); ++it)
            it.value() = hidden(it.value());
        return all;
    }
    return value;
}

QJsonValue hiddenTable(const QJsonValue &value)
{
    if (!value.isObject())
        return hidden(value);
    QJsonObject table = value.toObject();
    for (auto it = table.begin(); it != table.end(); ++it) {
        if (!isReadByTheGate(it.key()))
            it.value() = hidden(it.value());
    }
    return table;
}

/// "NAME=value" → "NAME=•••"; what is no such text is hidden whole.
QJsonValue hiddenEnvironment(const QJsonValue &value)
{
    if (!value.isArray())
        return hidden(value);
    QJsonArray all;
    const QJsonArray array = value.toArray();
    for (const auto &item : array) {
        const QString text = item.toString();
        const qsizetype equals = text.indexOf(QLatin1Char('='));
        all.append(equals > 0 ? QJsonValue(text.left(equals + 1) + hiddenText) : hidden(item));
    }
    return all;
}

QJsonValue maskedValue(const QString &key, const QJsonValue &value, const QString &below);

QJsonObject maskedObject(const QJsonObject &object, const QString &name)
{
    QJsonObject result;
    for (auto it = object.constBegin(); it != object.constEnd(); ++it)
        result.insert(it.key(), maskedValue(it.key(), it.value(), name));
    return result;
}

QJsonValue maskedValue(const QString &key, const QJsonValue &value, const QString &below)
{
    if (isOneOf(key, {"Env"}))
        return hiddenEnvironment(value);
    if (isCommand(key) || isNamedSecret(key) || isOneOf(below, {"LogConfig"}))
        return isOneOf(key, {"Type"}) ? value : hidden(value);
    if (isTable(key))
        return hiddenTable(value);
    if (value.isObject())
        return maskedObject(value.toObject(), key);
    if (value.isArray()) {
        QJsonArray all;
        const QJsonArray array = value.toArray();
        for (const auto &item : array)
            all.append(maskedValue(QString(), item, key));
        return all;
    }
    if (value.isString())
        return redacted(value.toString());
    return value;
}

} // namespace

Result<QByteArray> masked(const QByteArray &description)
{
    QJsonParseError problem{};
    const QJsonDocument document = QJsonDocument::fromJson(description, &problem);
    if (document.isObject())
        return QJsonDocument(maskedObject(document.object(), {})).toJson(QJsonDocument::Indented);
    if (document.isArray())
        return QJsonDocument(maskedValue({}, document.array(), {}).toArray()).toJson(QJsonDocument::Indented);
    return fail(Code::ProtocolError, {{"endpoint", QStringLiteral("inspect")}, {"reason", problem.errorString()}});
}

} // namespace wingman::inventory
