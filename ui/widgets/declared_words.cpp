// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/declared_words.h"

#include <QCoreApplication>

namespace wingman::ui {

QString declaredText(const QString &english)
{
    const QByteArray source = english.toUtf8();
    for (const char *context :
         {"wingman::DockerContainer", "wingman::ProxmoxPower", "wingman::ProxmoxSafekeeping", "wingman::ProxmoxAdjust",
          "wingman::ProxmoxLifecycle", "wingman::ProxmoxPlacement", "wingman::Settings"}) {
        const QString said = QCoreApplication::translate(context, source.constData());
        if (said != english)
            return said;
    }
    return english;
}

} // namespace wingman::ui
