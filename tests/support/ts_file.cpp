// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ts_file.h"
#include "support/places.h"

#include <QFile>
#include <QXmlStreamReader>

namespace wingman::test {

QList<TsMessage> messagesOf(const QString &path)
{
    QList<TsMessage> all;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return all;
    QString context;
    TsMessage now;
    for (QXmlStreamReader xml(&file); !xml.atEnd(); xml.readNext()) {
        if (xml.isEndElement() && xml.name() == QStringLiteral("message"))
            all.append(now);
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QStringLiteral("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QStringLiteral("message")) {
            now = {};
            now.context = context;
            now.plural = xml.attributes().value(QStringLiteral("numerus")) == QStringLiteral("yes");
        } else if (xml.name() == QStringLiteral("source")) {
            now.source = xml.readElementText();
        } else if (xml.name() == QStringLiteral("translation")) {
            now.state = xml.attributes().value(QStringLiteral("type")).toString();
            if (!now.plural)
                now.forms = {xml.readElementText()};
        } else if (xml.name() == QStringLiteral("numerusform")) {
            now.forms.append(xml.readElementText());
        }
    }
    return all;
}

QString translationFile(const QString &code)
{
    return (sourceFolder() + QStringLiteral("/translations/wingman_%1.ts")).arg(code);
}

} // namespace wingman::test
