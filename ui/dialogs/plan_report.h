// SPDX-License-Identifier: GPL-3.0-or-later
// How it goes, and how it ended: time and progress while it runs; then what is known, what was read back, and where the
// chain says so.
#pragma once

#include "dialogs/plan_outcome.h"

#include <QWidget>

class QGridLayout;
class QHBoxLayout;
class QLabel;

namespace wingman::ui {

class IconSquare;
class LinkButton;
class MixedLabel;
class ProgressLine;
class TextLabel;

/// Owned by its parent. Thread: GUI.
class PlanReport final : public QWidget
{
    Q_OBJECT
public:
    explicit PlanReport(const QString &objectName, QWidget *parent = nullptr);

    /// `share`: none where nobody can know. `isStopping`: somebody asked it to.
    void showProgress(const OperationWords &words, Milliseconds elapsed, Milliseconds longest,
                      std::optional<double> share, bool isStopping);
    /// `lines`: differences, or whatever else has to be read word by word.
    void showOutcome(const OutcomeText &outcome, const QStringList &lines, const QList<FactChange> &changes);
    /// Sequence numbers in the chain, in order; each is a button.
    void setEntries(const QList<qint64> &sequences);

Q_SIGNALS:
    void entryRequested(qint64 sequence);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showChanges(const QList<FactChange> &changes);

    Tone m_tone = Tone::Accent;
    IconSquare *m_icon;
    TextLabel *m_title;
    TextLabel *m_aside; // time that has passed
    ProgressLine *m_progress;
    TextLabel *m_sentence;
    TextLabel *m_next;
    TextLabel *m_lines;
    QWidget *m_changesBox;
    QGridLayout *m_changes;
    QList<QWidget *> m_changeWidgets;
    QList<FactChange> m_shownChanges;
    QWidget *m_entriesBox;
    QHBoxLayout *m_entries;
    TextLabel *m_entriesLabel;
    QList<LinkButton *> m_links;
    QList<qint64> m_sequences;
};

} // namespace wingman::ui
