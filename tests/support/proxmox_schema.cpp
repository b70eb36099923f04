// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/proxmox_schema.h"

#include "support/conformance.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <algorithm>

namespace wingman::test {
namespace {

using namespace Qt::StringLiterals;

bool fits(const QStringList &known, const QStringList &path)
{
    if (known.size() != path.size())
        return false;
    for (qsizetype i = 0; i < known.size(); ++i) {
        if (!known[i].startsWith(u'{') && known[i] != path[i])
            return false;
    }
    return true;
}

/// "net[n]" stands for net0, net1, …
QJsonObject propertyOf(const QJsonObject &properties, const QString &name)
{
    if (properties.contains(name))
        return properties.value(name).toObject();
    static const QRegularExpression number(u"\\d+\\z"_s);
    return properties.value(QString(name).replace(number, u"[n]"_s)).toObject();
}

QString problemOf(const QJsonObject &property, const QString &value)
{
    const QString type = property.value(u"type"_s).toString();
    bool whole = false;
    const qint64 number = value.toLongLong(&whole);
    if (type == u"integer" && !whole)
        return u"is no integer"_s;
    if (type == u"boolean" && value != u"0" && value != u"1")
        return u"is no boolean"_s;
    if (whole && property.contains(u"minimum"_s) && number < property.value(u"minimum"_s).toInteger())
        return u"is too small"_s;
    if (whole && property.contains(u"maximum"_s) && number > property.value(u"maximum"_s).toInteger())
        return u"is too large"_s;
    if (property.contains(u"maxLength"_s) && value.size() > property.value(u"maxLength"_s).toInt())
        return u"is too long"_s;
    const QJsonArray words = property.value(u"enum"_s).toArray();
    if (!words.isEmpty() && !words.contains(QJsonValue(value)))
        return u"is none of the words"_s;
    const QString pattern = property.value(u"pattern"_s).toString();
    if (!pattern.isEmpty()) {
        // Perl's (?^:…) is (?:…) here.
        const QRegularExpression form(u"\\A(?:"_s + QString(pattern).replace(u"(?^:"_s, u"(?:"_s) + u")\\z"_s);
        if (form.isValid() && !form.match(value).hasMatch())
            return u"does not match its pattern"_s;
    }
    if (property.value(u"format"_s).toString() == u"pve-configid") {
        static const QRegularExpression form(u"\\A[A-Za-z][A-Za-z0-9_-]+\\z"_s);
        if (!form.match(value).hasMatch())
            return u"is no identifier"_s;
    }
    return {};
}

} // namespace

PveSchema::PveSchema()
{
    for (const QString &version : {u"7.4"_s, u"8.4"_s, u"9.1"_s, u"9.2"_s}) {
        const auto file = conformanceFile(u"proxmox/schema/pve-api-%1.json"_s.arg(version));
        if (!file)
            continue;
        for (const QJsonValue &value : QJsonDocument::fromJson(*file).object().value(u"endpoints"_s).toArray())
            m_versions[version][value[u"method"_s].toString().toLatin1()].append(
                {value[u"path"_s].toString().split(u'/', Qt::SkipEmptyParts), value[u"info"_s].toObject()});
    }
}

namespace {

bool isNewerThan74(const QString &path)
{
    static const QRegularExpression interfaces(u"\\A/nodes/[^/]+/lxc/[0-9]+/interfaces\\z"_s);
    return interfaces.match(path).hasMatch();
}

} // namespace

QStringList PveSchema::problems(const QByteArray &method, const QString &path, const QMap<QString, QString> &parameters,
                                bool token) const
{
    QStringList problems;
    const QStringList parts = path.split(u'/', Qt::SkipEmptyParts);
    for (auto version = m_versions.begin(); version != m_versions.end(); ++version) {
        const auto report = [&](const QString &what) {
            problems.append(u"%1: %2 %3: %4"_s.arg(version.key(), QString::fromLatin1(method), path, what));
        };
        const QList<Method> methods = version->value(method);
        // A literal path before one with a placeholder.
        const Method *known = nullptr;
        for (const Method &one : methods) {
            if (fits(one.parts, parts) &&
                (!known || one.parts.join(u'/').count(u'{') < known->parts.join(u'/').count(u'{')))
                known = &one;
        }
        if (!known && version.key() == u"7.4"_s && isNewerThan74(path))
            continue; // only asked of those that have it
        if (!known) {
            report(u"there is no such call"_s);
            continue;
        }
        if (token && known->info.contains(u"allowtoken"_s) && known->info.value(u"allowtoken"_s).toInt() == 0)
            report(u"it takes no API token"_s);
        const QJsonObject properties = known->info.value(u"parameters"_s).toObject().value(u"properties"_s).toObject();
        QMap<QString, QString> all = parameters;
        for (qsizetype i = 0; i < parts.size(); ++i) {
            if (known->parts[i].startsWith(u'{'))
                all.insert(known->parts[i].mid(1).chopped(1), parts[i]);
        }
        for (auto at = all.begin(); at != all.end(); ++at) {
            const QJsonObject property = propertyOf(properties, at.key());
            if (property.isEmpty())
                report(at.key() + u" is not known"_s);
            else if (const QString problem = problemOf(property, at.value()); !problem.isEmpty())
                report(at.key() + u' ' + problem);
        }
        for (auto at = properties.begin(); at != properties.end(); ++at) {
            if (!at.value()[u"optional"_s].toVariant().toBool() && !all.contains(at.key()))
                report(at.key() + u" is missing"_s);
        }
    }
    return problems;
}

} // namespace wingman::test
