// SPDX-License-Identifier: GPL-3.0-or-later
// Requests held against Proxmox VE's published API descriptions, where they are on the machine.
#pragma once

#include <QJsonObject>
#include <QMap>
#include <QStringList>

namespace wingman::test {

class PveSchema final
{
public:
    /// Reads 7.4, 8.4, 9.1 and 9.2; none where they are not there.
    PveSchema();

    bool isEmpty() const { return m_versions.isEmpty(); }
    QStringList versions() const { return m_versions.keys(); }
    /// Each with the version that it is wrong in. `path` is decoded; `token`: sent with an API token.
    QStringList problems(const QByteArray &method, const QString &path, const QMap<QString, QString> &parameters,
                         bool token) const;

private:
    struct Method
    {
        QStringList parts; // of the path, "{name}" for anything
        QJsonObject info;
    };
    QMap<QString, QMap<QByteArray, QList<Method>>> m_versions; // version → method → all
};

} // namespace wingman::test
