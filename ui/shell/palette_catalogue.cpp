// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/palette_catalogue.h"

#include "base/redaction.h"
#include "shell/help_topics.h"

#include <QCoreApplication>

namespace wingman::ui {
namespace {

constexpr int lettersOfATarget = 96; // a guess, for reserving

// Added to what the letters are worth: what there are few of comes first among equals.
constexpr int weightOfPages = 14;
constexpr int weightOfCommands = 10;
constexpr int weightOfSelection = 12;
constexpr int weightOfOthers = 6;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wingman::ui::Palette)
};

struct Section
{
    const char *id;
    const char *title;
    const char *keywords;
};
constexpr Section sections[] = {
    {"policy", QT_TRANSLATE_NOOP("wingman::ui::Palette", "Policy and lists"),
     QT_TRANSLATE_NOOP("wingman::ui::Palette", "allow deny self-approval dangerous read-only limits")},
    {"appearance", QT_TRANSLATE_NOOP("wingman::ui::Palette", "Appearance"),
     QT_TRANSLATE_NOOP("wingman::ui::Palette", "theme dark light contrast density language motion")},
    {"shortcuts", QT_TRANSLATE_NOOP("wingman::ui::Palette", "Shortcuts"),
     QT_TRANSLATE_NOOP("wingman::ui::Palette", "keys keyboard rebind")},
    {"lock", QT_TRANSLATE_NOOP("wingman::ui::Palette", "Lock"),
     QT_TRANSLATE_NOOP("wingman::ui::Palette", "passphrase idle screen session unlock")},
    {"data", QT_TRANSLATE_NOOP("wingman::ui::Palette", "Data and limits"),
     QT_TRANSLATE_NOOP("wingman::ui::Palette", "folder database record keychain")},
};

PaletteRow rowOf(PaletteKind kind, const Command &command)
{
    PaletteRow row{.kind = kind, .id = command.id, .title = command.title};
    row.title.remove(QLatin1Char('&'));
    row.icon = command.icon;
    row.shortcut = command.shortcut.toString(QKeySequence::NativeText);
    row.whyNot = command.whyNot;
    row.run = command.run;
    return row;
}

} // namespace

QString paletteKindText(PaletteKind kind)
{
    switch (kind) {
    case PaletteKind::Page:
        return Words::tr("Page");
    case PaletteKind::Command:
        return Words::tr("Command");
    case PaletteKind::Target:
        return Words::tr("Target");
    case PaletteKind::Endpoint:
        return Words::tr("Endpoint");
    case PaletteKind::Operation:
        return Words::tr("Operation");
    case PaletteKind::Setting:
        return Words::tr("Settings");
    case PaletteKind::Help:
        return Words::tr("Help");
    case PaletteKind::Entry:
        return Words::tr("Record");
    case PaletteKind::Tag:
        return Words::tr("Tag");
    }
    return {};
}

void PaletteCatalogue::clear()
{
    m_fixed.clear();
    m_targets.clear();
    m_fixedIndex.clear();
    m_targetIndex.clear();
    m_operations.clear();
}

void PaletteCatalogue::build(const Links &links, const PaletteSources &sources)
{
    clear();
    m_feed = &links.feed;
    m_operations = links.work.operations();
    for (const Command &command : sources.pages)
        addFixed(ui::rowOf(PaletteKind::Page, command), {}, weightOfPages);
    for (const Command &command : sources.page)
        addFixed(ui::rowOf(PaletteKind::Command, command), {}, weightOfSelection);
    for (const Command &command : sources.window)
        addFixed(ui::rowOf(PaletteKind::Command, command), {}, weightOfCommands);
    for (const Section &section : sections) {
        PaletteRow row{.kind = PaletteKind::Setting,
                       .id = QStringLiteral("settings:%1").arg(QLatin1String(section.id)),
                       .title = Words::tr(section.title)};
        row.icon = Icon::Settings;
        row.place = Place{QStringLiteral("settings"), QString::fromLatin1(section.id)};
        addFixed(std::move(row), Words::tr(section.keywords), weightOfOthers);
    }
    for (const HelpTopic &topic : helpTopics()) {
        PaletteRow row{.kind = PaletteKind::Help, .id = QStringLiteral("help:") + topic.id, .title = helpTitle(topic)};
        row.icon = Icon::Help;
        row.topic = topic.id;
        addFixed(std::move(row), {}, 0);
    }

    const auto endpoints = links.feed.inventory().entries();
    qsizetype rows = 0;
    for (const inventory::Store::Entry &entry : endpoints) {
        if (entry.snapshot)
            rows += entry.snapshot->containers.size() + entry.snapshot->guests.size();
    }
    m_targets.reserve(static_cast<std::size_t>(rows));
    m_targetIndex.reserve(static_cast<int>(rows), static_cast<int>(rows) * lettersOfATarget);
    QMap<QString, int> tags;
    QMap<QString, int> projects;
    for (const inventory::Store::Entry &entry : endpoints) {
        addEndpoint(entry);
        if (!entry.snapshot)
            continue;
        const EndpointId &endpoint = entry.endpoint.id;
        const QString where = endpoint.text() + QLatin1Char(' ');
        for (const inventory::Container &container : entry.snapshot->containers) {
            addTarget({inventory::TargetRef::container(endpoint, container.name), container.id, inert(container.name),
                       Icon::Container},
                      where + container.project + QLatin1Char(' ') + container.image);
            if (!container.project.isEmpty())
                ++projects[container.project];
        }
        for (const inventory::Guest &guest : entry.snapshot->guests) {
            const bool machine = guest.kind == inventory::GuestKind::Qemu;
            const QString number = QString::number(guest.vmid);
            addTarget({{inventory::Platform::Proxmox, endpoint,
                        machine ? inventory::TargetKind::Qemu : inventory::TargetKind::Lxc, guest.node, number},
                       guest.id,
                       inert(QStringLiteral("%1 %2").arg(number, guest.name)),
                       machine ? Icon::Machine : Icon::Container},
                      where + guest.node + QLatin1Char(' ') + guest.tags.join(QLatin1Char(' ')));
            for (const QString &tag : guest.tags)
                ++tags[tag];
        }
    }
    addTags(tags, projects);
}

void PaletteCatalogue::addFixed(PaletteRow row, const QString &keywords, int weight)
{
    m_fixedIndex.add(row.title, keywords, weight);
    m_fixed.append(std::move(row));
}

void PaletteCatalogue::addTarget(Target target, const QString &keywords)
{
    m_targetIndex.add(target.name, keywords);
    m_targets.push_back(std::move(target));
}

void PaletteCatalogue::addEndpoint(const inventory::Store::Entry &entry)
{
    PaletteRow row{.kind = PaletteKind::Endpoint,
                   .id = QStringLiteral("endpoint:") + entry.endpoint.id.text(),
                   .title = inert(entry.endpoint.id.text())};
    row.detail = inert(entry.endpoint.address);
    row.icon = Icon::Server;
    row.place = Place{QStringLiteral("fleet"), {}, entry.endpoint.id.text()};
    addFixed(std::move(row), entry.endpoint.address, weightOfOthers);
}

void PaletteCatalogue::addTags(const QMap<QString, int> &tags, const QMap<QString, int> &projects)
{
    const auto add = [this](const QMap<QString, int> &all, const QString &filter) {
        for (auto it = all.cbegin(); it != all.cend(); ++it) {
            PaletteRow row{.kind = PaletteKind::Tag,
                           .id = QStringLiteral("tag:%1:%2").arg(filter, it.key()),
                           .title = inert(it.key())};
            row.detail = Words::tr("%n workload(s)", nullptr, it.value());
            row.icon = Icon::Group;
            row.place = Place{QStringLiteral("workloads"),
                              {},
                              {},
                              {{QStringLiteral("filter"), QStringLiteral("%1:%2").arg(filter, it.key())}}};
            addFixed(std::move(row), {}, 0);
        }
    };
    add(tags, QStringLiteral("tag"));
    add(projects, QStringLiteral("project"));
}

} // namespace wingman::ui
