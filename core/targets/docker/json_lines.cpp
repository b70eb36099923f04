// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/docker/json_lines.h"

#include <QJsonDocument>

namespace wingman::targets::docker {

JsonLines::JsonLines(QString endpoint, qsizetype longest) : m_endpoint(std::move(endpoint)), m_longest(longest) {}

Result<> JsonLines::feed(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const qsizetype end = bytes.indexOf('\n');
        const QByteArrayView piece = end < 0 ? bytes : bytes.first(end);
        if (m_line.size() + piece.size() > m_longest) {
            m_line.clear();
            return fail(Code::LimitExceeded, {{"what", QStringLiteral("A message from ") + m_endpoint},
                                              {"limit", QStringLiteral("%1 bytes").arg(m_longest)}});
        }
        if (end < 0) {
            m_line.append(piece);
            return {};
        }
        if (m_line.isEmpty()) {
            addLine(piece);
        } else {
            m_line.append(piece);
            addLine(std::exchange(m_line, {}));
        }
        bytes = bytes.sliced(end + 1);
    }
    return {};
}

void JsonLines::addLine(QByteArrayView line)
{
    while (!line.isEmpty() && line.front() == '\x1e')
        line = line.sliced(1);
    if (line.trimmed().isEmpty())
        return;
    const QJsonDocument document = QJsonDocument::fromJson(line.toByteArray());
    if (document.isObject())
        m_objects.push_back(document.object());
}

std::optional<QJsonObject> JsonLines::take()
{
    if (m_objects.empty())
        return std::nullopt;
    QJsonObject object = std::move(m_objects.front());
    m_objects.pop_front();
    return object;
}

void JsonLines::finish()
{
    addLine(std::exchange(m_line, {}));
}

} // namespace wingman::targets::docker
