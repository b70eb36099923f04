// SPDX-License-Identifier: GPL-3.0-or-later
// The icon and the tone of each kind of message, for the panel and the banner alike. Pure.
#pragma once

#include "theme/icons.h"
#include "theme/theme.h"
#include "widgets/message_panel.h"

namespace wingman::ui {

struct MessageLook
{
    Icon icon;
    Tone tone;
};
MessageLook lookOf(MessageKind kind);

} // namespace wingman::ui
