// SPDX-License-Identifier: GPL-3.0-or-later
// The message of a reading that failed, with a button to try again and the details for a report. Pure.
#pragma once

#include "base/result.h"
#include "widgets/message_panel.h"

namespace wingman::ui {

Message failureMessage(const QString &title, const Error &error);

} // namespace wingman::ui
