// SPDX-License-Identifier: GPL-3.0-or-later
// What the desktop wishes for: dark or light, more contrast or not.
#pragma once

#include <QObject>
#include <QString>
#include <optional>

class QDBusMessage;
class QVariant;

namespace wingman::ui {

/// What the desktop's portal says of its looks, and says again when they change. Asks without waiting; where there is
/// no portal nothing is ever said. Owned by the theme's controller. Thread: GUI (the bus is opened on one of the pool).
class DesktopAppearance : public QObject
{
    Q_OBJECT
public:
    explicit DesktopAppearance(QObject *parent = nullptr);
    ~DesktopAppearance() override;

    /// Nothing while the desktop has no preference, or has not answered.
    std::optional<bool> dark() const { return m_dark; }
    bool highContrast() const { return m_highContrast; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void take(const QDBusMessage &message);

private:
    void ask(const QString &bus);
    void set(const QString &key, const QVariant &value);

    std::optional<bool> m_dark;
    bool m_highContrast = false;
    QString m_bus; ///< our own connection's name; empty until it is open
};

} // namespace wingman::ui
