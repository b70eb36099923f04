// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protection.h"

namespace wingman::ui {

Protection protectionOf(const inventory::Guest &guest, Instant now, int mostDays)
{
    return guest.isTemplate ? Protection::NotNeeded : protectionOf(guest.backups, now, mostDays);
}

Protection protectionOf(const std::optional<inventory::BackupsKept> &kept, Instant now, int mostDays)
{
    if (!kept)
        return Protection::Unknown;
    if (kept->count == 0)
        return Protection::Never;
    if (!kept->newest)
        return Protection::Unknown; // there are some, of an age that nobody told
    return now - *kept->newest > std::chrono::hours(24) * mostDays ? Protection::Old : Protection::Fresh;
}

} // namespace wingman::ui
