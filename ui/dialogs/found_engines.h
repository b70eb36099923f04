// SPDX-License-Identifier: GPL-3.0-or-later
// The engines that were found on this machine, to choose from; and rows for what is not: the demonstration, a cluster,
// an address that is typed.
#pragma once

#include "link/target_link.h"
#include "widgets/flow_box.h"

#include <QMap>

class QVBoxLayout;

namespace wingman::ui {

class ChoiceRow;
struct ChoiceText;
class LinkButton;
class MessageBanner;
class ProgressLine;
class SectionLabel;

/// "Docker context lab", "DOCKER_HOST": what named an endpoint, for people.
QString sourceWords(const QString &source);

/// Looks by itself, through the link, and shows how that goes. Owned by its sheet. Thread: the window's.
class FoundEngines final : public FlowBox
{
    Q_OBJECT
public:
    /// Adding: what is there already is only marked. Looking: it is what is offered first, the demonstration too.
    enum class Purpose : quint8 { Adding, Looking };
    FoundEngines(TargetLink &targets, Purpose purpose, QWidget *parent = nullptr);
    ~FoundEngines() override;

    void look();
    bool isLooking() const { return m_looking; }
    const QList<Discovered> &found() const { return m_found; }
    /// What is chosen of what was found; null: another row.
    const Discovered *chosen() const;
    /// Endpoints that are there beside what is found here: saved ones, elsewhere.
    void setAlso(const QList<Discovered> &also);
    void setDemonstrationOffered(bool offered);
    bool isDemonstrationChosen() const;
    /// Looking: a row for a Proxmox cluster.
    bool isClusterChosen() const;
    /// The row that is checked, for the focus.
    QWidget *checkedRow() const;
    /// An address is being typed: nothing that is found takes its place.
    void keepTyped();

Q_SIGNALS:
    /// By the person, or because a first look is over and something fits.
    void chosenChanged();
    /// A look is over.
    void looked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void choose(ChoiceRow *row);
    void take(const Result<QList<Discovered>> &answer);
    void showRows();
    ChoiceText textOf(const Discovered &one) const;
    QList<Discovered> withAlso(QList<Discovered> found) const;
    void replace(const QList<Discovered> &found);
    void chooseFirst();
    void chooseLate();
    void retranslate();

    TargetLink &m_targets;
    Purpose m_purpose;
    Cancel m_cancel;
    QList<Discovered> m_found; // here, then what is there also
    QList<Discovered> m_also;
    std::optional<Error> m_error;
    bool m_looking = false;
    bool m_hasLooked = false;
    bool m_isAskedFor = false; // the person chose
    SectionLabel *m_title;
    LinkButton *m_again;
    ProgressLine *m_progress;
    MessageBanner *m_message;
    QWidget *m_rowsArea;
    QVBoxLayout *m_column;
    QList<ChoiceRow *> m_rows; // one for each that was found
    ChoiceRow *m_demonstration;
    ChoiceRow *m_cluster;
    ChoiceRow *m_typed;
    const ChoiceRow *m_last; // chosen, as was told; only compared
};

} // namespace wingman::ui
