// SPDX-License-Identifier: GPL-3.0-or-later
// How a person likes the window: kept beside the data, not in the chain, because nothing of it changes what may happen.
#pragma once

#include <QMap>
#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>

namespace wingman::ui {

/// One preference: every one has a default, a validator and an effect (the signal).
struct PreferenceSpec
{
    QString name;         // "appearance.theme"
    QString defaultValue; // passes the validator
    QStringList choices;  // where it is one of some words; empty: any text the validator accepts
    bool (*valid)(const QString &value) = nullptr; // beyond `choices`; null: anything of at most 64 KiB
};

/// Keys, so that nobody types one twice.
namespace preference {
inline const QString theme = QStringLiteral("appearance.theme");            // system, light, dark, high-contrast
inline const QString density = QStringLiteral("appearance.density");        // comfortable, compact
inline const QString motion = QStringLiteral("appearance.motion");          // system, reduced
inline const QString language = QStringLiteral("appearance.language");      // system, en, de, fr, es, zh_CN, ar_XB
inline const QString closing = QStringLiteral("window.closing");            // ask, tray, quit
inline const QString geometry = QStringLiteral("window.geometry");          // base64 of QWidget::saveGeometry()
inline const QString rail = QStringLiteral("window.rail");                  // wide, narrow
inline const QString page = QStringLiteral("window.page");                  // id of the page shown last
inline const QString scope = QStringLiteral("window.scope");                // endpoint id, or empty for all
inline const QString notifications = QStringLiteral("tray.notifications");  // all, attention, none
inline const QString trayHint = QStringLiteral("tray.hint");                // unsaid, said
inline const QString firstRun = QStringLiteral("first-run.state");          // new, left, done
inline const QString firstRunStep = QStringLiteral("first-run.step");       // 1, 2, 3: where it was left
inline const QString backupDays = QStringLiteral("protection.backup-days"); // 1 to 365: older is unprotected
inline const QString lockIdle = QStringLiteral("lock.idle");                // 0 to 480 minutes; 0: never
inline const QString lockDesktop = QStringLiteral("lock.desktop");          // yes, no: lock when the desktop does
/// Layouts, filters and the like of one page: pageLayout("workloads", "columns").
QString pageLayout(const QString &page, const QString &part);
/// A rebound shortcut: shortcut("page.home").
QString shortcut(const QString &command);
} // namespace preference

/// The whole table but for layouts ("page.*") and shortcuts ("shortcut.*"), which take any text.
const QList<PreferenceSpec> &preferenceTable();

/// Values in memory; reading never waits. What changes is written by `save`, which must not wait either. Owned by the
/// program. Thread: the window's.
class Preferences final : public QObject
{
    Q_OBJECT
public:
    using Save = std::function<void(const QMap<QString, QString> &all)>;
    explicit Preferences(QObject *parent = nullptr) : QObject(parent) {}

    /// What was stored; what is unknown or not valid is left out.
    void load(const QMap<QString, QString> &stored);
    void setSaver(Save save) { m_save = std::move(save); }

    /// The value, or its default.
    QString value(const QString &name) const;
    /// False, and nothing happens, where it is unknown or not valid.
    bool set(const QString &name, const QString &value);
    void reset(const QString &name);
    const QMap<QString, QString> &changed() const { return m_values; }

Q_SIGNALS:
    void valueChanged(const QString &name);

private:
    QMap<QString, QString> m_values; // what differs from the default
    Save m_save;
};

} // namespace wingman::ui
