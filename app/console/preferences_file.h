// SPDX-License-Identifier: GPL-3.0-or-later
// Where the window's preferences are kept between two days: one small JSON file that its owner alone may read.
#pragma once

#include "base/clock.h"
#include "base/worker.h"
#include "link/preferences.h"

#include <QTimer>

namespace wingman::console {

/// Owned by the program, longer than the Preferences. Reading happens once, before anything is shown; writing on a
/// worker, a moment after the last change, and what is not written yet when this ends. Thread: the window's.
class PreferencesFile final : public QObject
{
    Q_OBJECT
public:
    /// `now` is what the next start will be told as the time when the console was last looked at; told anew each
    /// minute.
    PreferencesFile(QString path, std::shared_ptr<const Clock> clock, QObject *parent = nullptr);
    ~PreferencesFile() override;

    /// Blocks for as long as it takes to read a small file. What cannot be understood is kept aside as PATH.bad, and
    /// everything has its default.
    void loadInto(ui::Preferences &preferences);
    /// When somebody last looked before now; none at the very first start. After loadInto().
    std::optional<Instant> lastSeen() const { return m_lastSeen; }

private:
    void note(const QMap<QString, QString> &values);
    void write();

    QString m_path;
    std::shared_ptr<const Clock> m_clock;
    std::unique_ptr<Worker> m_worker;
    QMap<QString, QString> m_values;
    std::optional<Instant> m_lastSeen;
    QTimer m_soon;
    QTimer m_minute;
};

} // namespace wingman::console
