// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/preferences_file.h"

#include "base/logging.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QSaveFile>

namespace wingman::console {
namespace {

constexpr qint64 largestFile = qint64{4} * 1024 * 1024; // bytes
constexpr Milliseconds quietTime{500};                  // after the last change
constexpr std::chrono::minutes betweenSightings{1};
const QString format = QStringLiteral("wingman-console/1");
const QString formatKey = QStringLiteral("format");
const QString seenKey = QStringLiteral("lastSeen");
const QString valuesKey = QStringLiteral("preferences");

/// None where it is no such file.
std::optional<QJsonObject> understood(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject() || document.object().value(formatKey).toString() != format ||
        !document.object().value(valuesKey).isObject())
        return std::nullopt;
    return document.object();
}

void keepAside(const QString &path)
{
    const QString aside = path + QStringLiteral(".bad");
    QFile::remove(aside);
    if (!QFile::rename(path, aside))
        qCWarning(logApp).noquote() << "The preferences cannot be understood, and not be kept aside:" << path;
    else
        qCWarning(logApp).noquote() << "The preferences cannot be understood; they were kept as" << aside;
}

/// On the worker.
void save(const QString &path, const QByteArray &bytes)
{
    constexpr auto owner = QFile::ReadOwner | QFile::WriteOwner;
    const QFileInfo info(path);
    if (!info.dir().exists() && QDir().mkpath(info.path()))
        QFile::setPermissions(info.path(), owner | QFile::ExeOwner);
    QSaveFile file(path);
    file.setDirectWriteFallback(false);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(owner) || file.write(bytes) != bytes.size() ||
        !file.commit())
        qCWarning(logApp).noquote() << "The preferences could not be kept:" << file.errorString();
}

} // namespace

PreferencesFile::PreferencesFile(QString path, std::shared_ptr<const Clock> clock, QObject *parent)
    : QObject(parent),
      m_path(std::move(path)),
      m_clock(std::move(clock)),
      m_worker(std::make_unique<Worker>(QStringLiteral("preferences")))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(quietTime);
    m_minute.setInterval(betweenSightings);
    connect(&m_soon, &QTimer::timeout, this, &PreferencesFile::write);
    connect(&m_minute, &QTimer::timeout, this, &PreferencesFile::write);
}

PreferencesFile::~PreferencesFile()
{
    if (m_minute.isActive()) // it was loaded: what is kept is known
        write();
}

void PreferencesFile::loadInto(ui::Preferences &preferences)
{
    QFile file(m_path);
    if (file.open(QIODevice::ReadOnly)) {
        const auto found = file.size() <= largestFile ? understood(file.readAll()) : std::nullopt;
        file.close();
        if (found) {
            if (const auto seen = parseInstant(found->value(seenKey).toString()))
                m_lastSeen = *seen;
            const QJsonObject values = found->value(valuesKey).toObject();
            for (auto it = values.constBegin(); it != values.constEnd(); ++it)
                m_values.insert(it.key(), it.value().toString());
        } else {
            keepAside(m_path);
        }
    }
    preferences.load(m_values);
    m_values = preferences.changed(); // without what is not valid
    preferences.setSaver([self = QPointer(this)](const QMap<QString, QString> &all) {
        if (self)
            self->note(all);
    });
    m_minute.start();
    m_soon.start();
}

void PreferencesFile::note(const QMap<QString, QString> &values)
{
    m_values = values;
    m_soon.start();
}

void PreferencesFile::write()
{
    m_soon.stop();
    QJsonObject values;
    for (auto it = m_values.cbegin(); it != m_values.cend(); ++it)
        values.insert(it.key(), it.value());
    const QJsonObject document{{formatKey, format}, {seenKey, toText(m_clock->now())}, {valuesKey, values}};
    m_worker->post(
        [path = m_path, bytes = QJsonDocument(document).toJson(QJsonDocument::Indented)] { save(path, bytes); });
}

} // namespace wingman::console
