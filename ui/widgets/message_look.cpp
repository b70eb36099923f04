// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/message_look.h"

namespace wingman::ui {

MessageLook lookOf(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Plain:
        return {Icon::Info, Tone::Muted};
    case MessageKind::Loading:
        return {Icon::Refresh, Tone::Accent};
    case MessageKind::Empty:
        return {Icon::Tray, Tone::Muted};
    case MessageKind::Partial:
        return {Icon::Warning, Tone::Warn};
    case MessageKind::Error:
        return {Icon::Error, Tone::Danger};
    case MessageKind::Refused:
        return {Icon::Lock, Tone::Warn};
    }
    Q_UNREACHABLE();
}

} // namespace wingman::ui
