// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/operation_words.h"

#include "base/redaction.h"

#include <QCoreApplication>

namespace wingman::ui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wingman::ui::Operations)
};

struct Phrase
{
    const char *operation;
    const char *text;
    Icon icon;
};

constexpr Phrase phrases[] = {
    {"docker.container.start", QT_TRANSLATE_NOOP("wingman::ui::Operations", "Start %1"), Icon::Start},
    {"docker.container.stop", QT_TRANSLATE_NOOP("wingman::ui::Operations", "Stop %1"), Icon::Stop},
    {"docker.container.restart", QT_TRANSLATE_NOOP("wingman::ui::Operations", "Restart %1"), Icon::Restart},
    {"docker.container.pause", QT_TRANSLATE_NOOP("wingman::ui::Operations", "Pause %1"), Icon::Pause},
    {"docker.container.unpause", QT_TRANSLATE_NOOP("wingman::ui::Operations", "Unpause %1"), Icon::Resume},
    {"docker.container.rename", QT_TRANSLATE_NOOP("wingman::ui::Operations", "Rename %1"), Icon::Rename},
    {"docker.container.kill", QT_TRANSLATE_NOOP("wingman::ui::Operations", "Kill %1"), Icon::Kill},
    {"docker.container.remove", QT_TRANSLATE_NOOP("wingman::ui::Operations", "Remove %1"), Icon::Remove},
    {"docker.test-stack.up", QT_TRANSLATE_NOOP("wingman::ui::Operations", "Bring up the test stack on %1"),
     Icon::Start},
    {"docker.test-stack.down", QT_TRANSLATE_NOOP("wingman::ui::Operations", "Take down the test stack on %1"),
     Icon::Remove},
    {"proxmox.guest.start", QT_TRANSLATE_NOOP("wingman::ui::Operations", "Start %1"), Icon::Start},
    {"proxmox.guest.shutdown", QT_TRANSLATE_NOOP("wingman::ui::Operations", "Shut down %1"), Icon::Stop},
    {"proxmox.guest.reboot", QT_TRANSLATE_NOOP("wingman::ui::Operations", "Reboot %1"), Icon::Restart},
    {"proxmox.guest.stop", QT_TRANSLATE_NOOP("wingman::ui::Operations", "Stop %1 at once"), Icon::Kill},
};

const Phrase *phraseOf(const operations::OperationSpec &spec)
{
    for (const Phrase &phrase : phrases) {
        if (spec.id.text() == QLatin1String(phrase.operation))
            return &phrase;
    }
    return nullptr;
}

} // namespace

QString operationOn(const operations::OperationSpec &spec, const QString &name)
{
    if (const Phrase *phrase = phraseOf(spec))
        return Words::tr(phrase->text).arg(inert(name));
    return Words::tr("%1: %2", "operation: target").arg(spec.title, inert(name));
}

Icon iconOf(const operations::OperationSpec &spec)
{
    if (const Phrase *phrase = phraseOf(spec))
        return phrase->icon;
    return isDestructive(spec) ? Icon::Remove : Icon::Play;
}

bool isDestructive(const operations::OperationSpec &spec)
{
    return spec.dangerous || spec.losesData;
}

} // namespace wingman::ui
