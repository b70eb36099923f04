// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/async.h"
#include "support/manual_clock.h"
