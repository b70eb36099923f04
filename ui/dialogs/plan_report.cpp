// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/plan_report.h"

#include "widgets/format.h"
#include "widgets/icon_square.h"
#include "widgets/link_button.h"
#include "widgets/progress_line.h"
#include "widgets/surface_paint.h"
#include "widgets/text_label.h"

#include <QEvent>
#include <QGridLayout>
#include <QPainter>

namespace wingman::ui {
namespace {

/// It is written anew each second, so it counts them.
QString wholeSeconds(Milliseconds elapsed)
{
    const auto seconds = std::chrono::floor<std::chrono::seconds>(elapsed);
    return seconds < std::chrono::minutes(1) ? PlanReport::tr("%1 s", "seconds").arg(seconds.count())
                                             : formatDuration(seconds);
}

} // namespace

PlanReport::PlanReport(const QString &objectName, QWidget *parent)
    : QWidget(parent),
      m_icon(new IconSquare(objectName + QStringLiteral("Icon"), this)),
      m_title(new TextLabel(objectName + QStringLiteral("Title"), this)),
      m_aside(new TextLabel(objectName + QStringLiteral("Elapsed"), this, Text::Body, Role::Muted)),
      m_progress(new ProgressLine(objectName + QStringLiteral("Progress"), this)),
      m_sentence(new TextLabel(objectName + QStringLiteral("Sentence"), this)),
      m_next(new TextLabel(objectName + QStringLiteral("Next"), this, Text::Body, Role::Muted)),
      m_lines(new TextLabel(objectName + QStringLiteral("Lines"), this)),
      m_changesBox(new QWidget(this)),
      m_changes(new QGridLayout(m_changesBox)),
      m_entriesBox(new QWidget(this)),
      m_entries(new QHBoxLayout(m_entriesBox)),
      m_entriesLabel(new TextLabel(objectName + QStringLiteral("EntriesLabel"), m_entriesBox, Text::Body, Role::Muted))
{
    setObjectName(objectName);
    m_changesBox->setObjectName(objectName + QStringLiteral("Changes"));
    m_entriesBox->setObjectName(objectName + QStringLiteral("Entries"));
    m_title->setStrong(true);
    m_lines->setMono(true);
    for (TextLabel *label : {m_title, m_sentence, m_next, m_lines}) {
        label->setWordWrap(true);
        label->setSelectable(true);
    }
    m_changes->setContentsMargins(0, pixels(Space::XS), 0, 0);
    m_changes->setHorizontalSpacing(pixels(Space::M));
    m_changes->setVerticalSpacing(pixels(Space::XS));
    m_changes->setColumnStretch(3, 1);
    m_entries->setContentsMargins(0, pixels(Space::XS), 0, 0);
    m_entries->setSpacing(pixels(Space::S));
    m_entries->addWidget(m_entriesLabel);
    m_entries->addStretch(1);

    auto *head = new QHBoxLayout;
    head->setSpacing(pixels(Space::M));
    head->addWidget(m_title, 1);
    head->addWidget(m_aside);
    auto *words = new QVBoxLayout;
    words->setSpacing(pixels(Space::XS));
    words->addLayout(head);
    words->addWidget(m_progress);
    words->addWidget(m_sentence);
    words->addWidget(m_lines);
    words->addWidget(m_next);
    words->addWidget(m_changesBox);
    words->addWidget(m_entriesBox);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(pixels(Space::M), pixels(Space::M), pixels(Space::M), pixels(Space::M));
    row->setSpacing(pixels(Space::M));
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    setEntries({});
}

void PlanReport::showProgress(const OperationWords &words, Milliseconds elapsed, Milliseconds longest,
                              std::optional<double> share, bool isStopping)
{
    m_tone = isStopping ? Tone::Warn : Tone::Accent;
    m_icon->setIcon(isStopping ? Icon::Stop : words.icon, m_tone);
    m_title->setText(words.doing);
    m_title->setTone(std::nullopt);
    m_aside->setText(
        tr("%1 of at most %2", "time that has passed, timeout").arg(wholeSeconds(elapsed), formatDuration(longest)));
    m_aside->show();
    m_progress->setName(words.doing);
    m_progress->setTone(m_tone);
    m_progress->setShare(share);
    m_progress->show();
    m_sentence->setText(isStopping ? tr("It was asked to stop. What was sent already cannot be called back; it is "
                                        "brought to its end and recorded as it is.")
                                   : tr("It goes on when you close this; the activity bar shows it."));
    m_sentence->setRole(Role::Muted);
    m_sentence->show();
    m_next->hide();
    m_lines->hide();
    m_changesBox->hide();
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_sentence->text());
    update();
}

void PlanReport::showOutcome(const OutcomeText &outcome, const QStringList &lines, const QList<FactChange> &changes)
{
    m_tone = outcome.tone;
    m_icon->setIcon(outcome.icon, outcome.tone);
    m_title->setText(outcome.title);
    m_aside->hide();
    m_progress->hide();
    const auto say = [](TextLabel *label, const QString &text) {
        label->setText(text);
        label->setVisible(!text.isEmpty());
    };
    m_sentence->setRole(Role::Text);
    say(m_sentence, outcome.sentence);
    say(m_next, outcome.next);
    say(m_lines, lines.join(u'\n'));
    showChanges(changes);
    setAccessibleName(outcome.title);
    setAccessibleDescription(QStringList{outcome.sentence, lines.join(u' '), outcome.next}.join(u' ').simplified());
    update();
}

void PlanReport::showChanges(const QList<FactChange> &changes)
{
    m_changesBox->setVisible(!changes.isEmpty());
    if (changes == m_shownChanges)
        return;
    m_shownChanges = changes;
    qDeleteAll(m_changeWidgets);
    m_changeWidgets.clear();
    for (int row = 0; row < changes.size(); ++row) {
        const FactChange &change = changes.at(row);
        const auto cell = [&](const char *part, const QString &text, Role role, int column, int span = 1) {
            auto *label = new TextLabel(QStringLiteral("%1%2%3").arg(objectName(), QLatin1String(part)).arg(row),
                                        m_changesBox, Text::Body, role);
            label->setText(text);
            label->setSelectable(true);
            m_changes->addWidget(label, row, column, 1, span);
            m_changeWidgets.append(label);
            return label;
        };
        cell("Fact", change.what, Role::Muted, 0);
        if (!change.isChanged) {
            cell("Before", tr("%1, as before").arg(change.after), Role::Text, 1, 3);
            continue;
        }
        cell("Before", change.before, Role::Muted, 1);
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        cell("Arrow", mirrored ? QStringLiteral("←") : QStringLiteral("→"), Role::Muted, 2)
            ->setAccessibleName(tr("became"));
        cell("After", change.after, Role::Text, 3)->setStrong(true);
    }
}

void PlanReport::setEntries(const QList<qint64> &sequences)
{
    m_entriesBox->setVisible(!sequences.isEmpty());
    m_entriesLabel->setText(tr("On record as"));
    if (sequences == m_sequences)
        return;
    m_sequences = sequences;
    qDeleteAll(m_links);
    m_links.clear();
    for (const qint64 sequence : sequences) {
        auto *link = new LinkButton(QStringLiteral("%1Entry%2").arg(objectName()).arg(sequence), m_entriesBox);
        link->setText(tr("#%1", "number of an entry in the audit chain").arg(formatCount(sequence)));
        link->setAccessibleName(tr("Entry %1 of the audit chain").arg(formatCount(sequence)));
        link->setAccessibleDescription(tr("Opens the entry on the Audit page."));
        connect(link, &LinkButton::clicked, this, [this, sequence] { Q_EMIT entryRequested(sequence); });
        m_entries->insertWidget(m_entries->count() - 1, link);
        m_links.append(link);
    }
}

void PlanReport::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool loud = m_tone == Tone::Danger || m_tone == Tone::Warn;
    const QColor fill = loud ? paintOf(m_tone, palette()).fill : colorOf(Role::Sunken, palette());
    paintSurface(painter, rect(), fill, loud ? fill : colorOf(Role::Border, palette()));
}

void PlanReport::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        const QList<qint64> sequences = std::exchange(m_sequences, {});
        m_shownChanges.clear();
        setEntries(sequences);
    }
}

} // namespace wingman::ui
