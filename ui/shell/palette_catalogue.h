// SPDX-License-Identifier: GPL-3.0-or-later
// What the palette can find, and what it finds for some letters. No widgets.
#pragma once

#include "link/links.h"
#include "pages/page.h"
#include "shell/palette_search.h"

namespace wingman::ui {

enum class PaletteKind : quint8 { Page, Command, Target, Endpoint, Operation, Setting, Help, Entry, Tag };
/// "Page", "Command", … in the language of now.
QString paletteKindText(PaletteKind kind);

/// One row of the palette, and what choosing it does: the first of these that is set.
struct PaletteRow
{
    PaletteKind kind = PaletteKind::Page;
    QString id; // stable, for what was used last
    QString title;
    QString detail{};
    Icon icon = Icon::ChevronRight;
    QString shortcut{}; // as people write it
    QString whyNot{};   // refused: the reason

    std::optional<operations::OperationId> operation{}; // with target: opens the plan sheet
    std::optional<inventory::TargetRef> target{};
    std::function<void()> run{};
    QString completes{}; // becomes what is typed
    QString topic{};     // of the help
    std::optional<Place> place{};
};

/// What the window adds: its own commands and those of its page.
struct PaletteSources
{
    QList<Command> pages;  // id "page.home"
    QList<Command> window; // id "window.refresh"
    QList<Command> page;   // what can be done with what is selected there
};

/// Thread: the window's. Owned by the palette.
class PaletteCatalogue final
{
public:
    /// Reads everything anew: when the palette is opened, and when the inventory changed while it is.
    void build(const Links &links, const PaletteSources &sources);
    void clear();

    /// Best first. Begins with ">" for commands and operations, "@" for endpoints, "#" for entries of the chain and
    /// tags,
    /// "?" for help; nothing typed: what was used last (ids), then pages and commands.
    QList<PaletteRow> find(const QString &text, const QStringList &recent) const;
    int targets() const { return static_cast<int>(m_targets.size()); }

private:
    struct Target
    {
        inventory::TargetRef ref;
        ObjectId object;
        QString name; // as it is shown
        Icon icon{};
    };
    struct Scored
    {
        int score = 0;
        PaletteRow row;
    };
    void addFixed(PaletteRow row, const QString &keywords, int weight);
    void addEndpoint(const inventory::Store::Entry &entry);
    void addTags(const QMap<QString, int> &tags, const QMap<QString, int> &projects);
    void addTarget(Target target, const QString &keywords);

    PaletteRow targetRow(const Target &target) const;
    PaletteRow operationRow(const operations::OperationSpec &spec, const Target &target) const;
    std::optional<PaletteRow> rowOf(const QString &id) const;
    QList<PaletteRow> nothingTyped(const QStringList &recent) const;
    QList<PaletteRow> ofKinds(const QString &text, const QList<PaletteKind> &kinds) const;
    QList<PaletteRow> entries(const QString &text) const;
    void findFixed(const QString &text, QList<Scored> &found) const;
    void findTargets(const QString &text, QList<Scored> &found) const;
    void findOperations(const QString &text, QList<Scored> &found) const;
    void findVerb(const QString &verb, const QString &rest, QList<Scored> &found) const;
    bool acts(const operations::OperationSpec &spec, const Target &target) const;
    bool names(const operations::OperationSpec &spec, const QString &verb) const;

    const Feed *m_feed = nullptr;
    QList<operations::OperationSpec> m_operations;
    QList<PaletteRow> m_fixed;
    std::vector<Target> m_targets;
    mutable SearchIndex m_fixedIndex; // searching uses its memory again
    mutable SearchIndex m_targetIndex;
    mutable QList<SearchHit> m_hits;
};

} // namespace wingman::ui
