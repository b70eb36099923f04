// SPDX-License-Identifier: GPL-3.0-or-later
// Where in the window something is; also what a wingman: link says. Going to a place shows it and never changes
// anything.
#pragma once

#include <QMap>
#include <QString>
#include <QUrl>

#include <optional>

namespace wingman::ui {

/// wingman:PAGE[/TAB][?object=ADDRESS&filter=TEXT&…]
struct Place
{
    QString page;                   // "home", "fleet", "workloads", "audit", "settings"
    QString tab{};                  // of the page, or of its details: "logs", "chain"
    QString object{};               // what is selected: a target's address, a plan's or execution's id, a sequence
    QMap<QString, QString> query{}; // "filter", "section", …

    QUrl url() const;
    /// None where it is not a wingman: link, or longer than a link has reason to be. Which pages exist is for the
    /// window to say.
    static std::optional<Place> fromUrl(const QUrl &url);
    friend bool operator==(const Place &, const Place &) = default;
};

} // namespace wingman::ui
