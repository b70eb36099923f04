// SPDX-License-Identifier: GPL-3.0-or-later
// JSON objects that follow one another in a stream, one a line (or after 0x1E, RFC 7464), cut anywhere by the network.
#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <deque>

namespace wingman::targets::docker {

class JsonLines final
{
public:
    explicit JsonLines(QString endpoint, qsizetype longest = qsizetype{4} * 1024 * 1024);

    /// Errors: LimitExceeded for a line without end. A line that is no object is passed over, not an error.
    Result<> feed(QByteArrayView bytes);
    std::optional<QJsonObject> take();
    bool hasObjects() const { return !m_objects.empty(); }
    /// The last line need not have an end.
    void finish();

private:
    void addLine(QByteArrayView line);

    QString m_endpoint;
    qsizetype m_longest;
    QByteArray m_line;
    std::deque<QJsonObject> m_objects;
};

} // namespace wingman::targets::docker
