// SPDX-License-Identifier: GPL-3.0-or-later
// What has to be typed before a plan is approved or run.
#pragma once

#include "operations/catalogue.h"

namespace wingman::execution {

/// The object's name where data is lost, what the operation asks for, or empty. Pure.
QString confirmationPhrase(const operations::Catalogue &catalogue, const operations::Plan &plan);

} // namespace wingman::execution
