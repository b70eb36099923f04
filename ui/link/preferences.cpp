// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/preferences.h"

namespace wingman::ui {
namespace {

constexpr qsizetype longestValue = qsizetype{64} * 1024;

bool isBase64(const QString &value)
{
    const auto decoded = QByteArray::fromBase64Encoding(value.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return decoded.decodingStatus == QByteArray::Base64DecodingStatus::Ok;
}

bool isBetween(const QString &value, int least, int most)
{
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    return isNumber && number >= least && number <= most;
}

bool isDays(const QString &value)
{
    constexpr int most = 365;
    return isBetween(value, 1, most);
}

bool isIdleMinutes(const QString &value)
{
    constexpr int most = 480;
    return isBetween(value, 0, most);
}

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '));
}

bool isFree(const QString &name)
{
    return name.startsWith(QStringLiteral("page.")) || name.startsWith(QStringLiteral("shortcut."));
}

const PreferenceSpec *specOf(const QString &name)
{
    for (const PreferenceSpec &spec : preferenceTable()) {
        if (spec.name == name)
            return &spec;
    }
    return nullptr;
}

bool isValid(const QString &name, const QString &value)
{
    if (value.size() > longestValue)
        return false;
    const PreferenceSpec *spec = specOf(name);
    if (!spec)
        return isFree(name);
    return (spec->choices.isEmpty() || spec->choices.contains(value)) && (!spec->valid || spec->valid(value));
}

} // namespace

QString preference::pageLayout(const QString &page, const QString &part)
{
    return QStringLiteral("page.%1.%2").arg(page, part);
}

QString preference::shortcut(const QString &command)
{
    return QStringLiteral("shortcut.%1").arg(command);
}

const QList<PreferenceSpec> &preferenceTable()
{
    static const QList<PreferenceSpec> table{
        {preference::theme, QStringLiteral("system"), words("system light dark high-contrast")},
        {preference::density, QStringLiteral("comfortable"), words("comfortable compact")},
        {preference::motion, QStringLiteral("system"), words("system reduced")},
        {preference::language, QStringLiteral("system"), words("system en de fr es zh_CN ar_XB")},
        {preference::closing, QStringLiteral("ask"), words("ask tray quit")},
        {preference::geometry, QString(), {}, isBase64},
        {preference::rail, QStringLiteral("wide"), words("wide narrow")},
        {preference::page, QStringLiteral("home"), {}},
        {preference::scope, QString(), {}},
        {preference::notifications, QStringLiteral("all"), words("all attention none")},
        {preference::trayHint, QStringLiteral("unsaid"), words("unsaid said")},
        {preference::firstRun, QStringLiteral("new"), words("new left done")},
        {preference::backupDays, QStringLiteral("7"), {}, isDays},
        {preference::lockIdle, QStringLiteral("15"), {}, isIdleMinutes},
        {preference::lockDesktop, QStringLiteral("yes"), words("yes no")},
        {preference::firstRunStep, QStringLiteral("1"), words("1 2 3")},
    };
    return table;
}

void Preferences::load(const QMap<QString, QString> &stored)
{
    m_values.clear();
    for (auto it = stored.cbegin(); it != stored.cend(); ++it) {
        if (isValid(it.key(), it.value()))
            m_values.insert(it.key(), it.value());
    }
    for (auto it = m_values.cbegin(); it != m_values.cend(); ++it)
        Q_EMIT valueChanged(it.key());
}

QString Preferences::value(const QString &name) const
{
    if (const auto it = m_values.constFind(name); it != m_values.cend())
        return *it;
    const PreferenceSpec *spec = specOf(name);
    return spec ? spec->defaultValue : QString();
}

bool Preferences::set(const QString &name, const QString &value)
{
    if (!isValid(name, value))
        return false;
    if (this->value(name) == value)
        return true;
    const PreferenceSpec *spec = specOf(name);
    if ((spec ? spec->defaultValue : QString()) == value)
        m_values.remove(name);
    else
        m_values.insert(name, value);
    if (m_save)
        m_save(m_values);
    Q_EMIT valueChanged(name);
    return true;
}

void Preferences::reset(const QString &name)
{
    if (const PreferenceSpec *spec = specOf(name))
        set(name, spec->defaultValue);
    else
        set(name, QString());
}

} // namespace wingman::ui
