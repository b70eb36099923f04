// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+K: finds pages, commands, targets, operations on them, settings, help and entries of the record by a few
// letters.
#pragma once

#include "shell/palette_catalogue.h"
#include "widgets/overlay.h"

#include <QTimer>

class QLineEdit;
class QListView;

namespace wingman::ui {

class PaletteList;
class TextLabel;

/// The keyboard stays in the field; the list is moved through with the arrows. Choosing shows something, or opens the
/// plan sheet: it never changes anything by itself. Owned by the window. Thread: the window's.
class Palette final : public Overlay
{
    Q_OBJECT
public:
    Palette(const Links &links, Preferences &preferences, Navigator &navigator, QWidget *window);
    ~Palette() override;

    /// With something typed already, perhaps: ">" for commands only.
    void open(const PaletteSources &sources, const QString &text = {});
    /// While it is open: reasons and commands may change; what is typed and chosen stays.
    void renew(const PaletteSources &sources);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void arrangeCard();
    void find();
    void showRows();
    void showCurrent();
    void choose(int row);
    void remember(const QString &id);
    QStringList recent() const;
    bool moveList(int key);

    void foreseeNext();
    void learn(const inventory::TargetRef &target, const QList<execution::Foreseen> &foreseen);

    const Links m_links;
    Preferences &m_preferences;
    Navigator &m_navigator;
    PaletteSources m_sources;
    PaletteCatalogue m_catalogue;
    QLineEdit *m_field;
    QListView *m_view;
    PaletteList *m_list;
    TextLabel *m_none;
    TextLabel *m_hint;
    TextLabel *m_count;

    QMap<QString, QMap<QString, QString>> m_reasons; // by target's address, then by operation
    QTimer m_pause;                                  // after typing, before anything is asked
    std::optional<Cancel> m_asking;
};

} // namespace wingman::ui
