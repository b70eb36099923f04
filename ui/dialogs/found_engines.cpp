// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/found_engines.h"

#include "link/then.h"
#include "widgets/choice_row.h"
#include "widgets/format.h"
#include "widgets/link_button.h"
#include "widgets/message_banner.h"
#include "widgets/progress_line.h"
#include "widgets/section_label.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QEvent>
#include <algorithm>

namespace wingman::ui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wingman::ui::FoundEngines)
};

} // namespace

ChoiceText FoundEngines::textOf(const Discovered &one) const
{
    ChoiceText text;
    text.title = inert(one.endpoint.id.text());
    text.subtitle = tr("%1 · %2", "an address, and what named it")
                        .arg(inert(one.endpoint.address), sourceWords(one.endpoint.source));
    const bool marked = one.known && m_purpose == Purpose::Adding;
    const bool unusable = one.error && (one.error->code == Code::Unsupported || one.error->code == Code::InvalidInput);
    if (marked) {
        text.chip = tr("here already", "an endpoint");
        text.shape = Shape::Disc;
        text.why = tr("It is among your endpoints as “%1”.").arg(text.title);
    } else if (one.error) {
        text.chip = unusable ? tr("cannot be used", "an endpoint") : tr("does not answer", "an endpoint");
        text.tone = unusable ? Tone::Danger : Tone::Warn;
        text.shape = unusable ? Shape::Cross : Shape::Triangle;
        text.why = inert(one.error->sentence());
    } else if (one.isConnecting) {
        text.chip = tr("connecting", "an endpoint");
        text.tone = Tone::Accent;
        text.shape = Shape::HalfDisc;
    } else {
        text.chip = one.detail.isEmpty() ? tr("answers", "an endpoint") : inert(one.detail);
        text.tone = Tone::Ok;
        text.shape = Shape::Disc;
        if (m_purpose == Purpose::Looking && !one.known) {
            text.chip = tr("%1 · not added yet", "an engine").arg(text.chip);
            text.tone = Tone::Accent;
            text.shape = Shape::Ring;
        }
    }
    return text;
}

QString sourceWords(const QString &source)
{
    const QString context = QStringLiteral("context ");
    if (source.startsWith(context))
        return Words::tr("Docker context %1").arg(inert(source.mid(context.size())));
    if (source == QStringLiteral("usual socket"))
        return Words::tr("a usual socket");
    if (source == QStringLiteral("saved"))
        return Words::tr("saved here");
    return inert(source); // the name of a variable or a file
}

FoundEngines::FoundEngines(TargetLink &targets, Purpose purpose, QWidget *parent)
    : FlowBox(parent),
      m_targets(targets),
      m_purpose(purpose),
      m_title(new SectionLabel(QStringLiteral("foundTitle"), this)),
      m_again(new LinkButton(QStringLiteral("foundAgain"), this)),
      m_progress(new ProgressLine(QStringLiteral("foundProgress"), this)),
      m_message(new MessageBanner(QStringLiteral("foundMessage"), this)),
      m_rowsArea(new FlowBox(this)),
      m_column(new QVBoxLayout(m_rowsArea)),
      m_demonstration(new ChoiceRow(QStringLiteral("foundDemonstration"), m_rowsArea)),
      m_cluster(new ChoiceRow(QStringLiteral("foundCluster"), m_rowsArea)),
      m_typed(new ChoiceRow(QStringLiteral("foundTyped"), m_rowsArea))
{
    setObjectName(QStringLiteral("foundEngines"));
    m_rowsArea->setObjectName(QStringLiteral("foundRows"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(pixels(Space::XS));
    m_column->addWidget(m_demonstration);
    m_column->addWidget(m_cluster);
    m_column->addWidget(m_typed);
    m_demonstration->hide();
    m_cluster->setVisible(purpose == Purpose::Looking);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_again);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(pixels(Space::S));
    column->addLayout(head);
    column->addWidget(m_progress);
    column->addWidget(m_message);
    column->addWidget(m_rowsArea);
    m_typed->setChecked(true);
    m_last = m_typed;
    connect(m_again, &QAbstractButton::clicked, this, &FoundEngines::look);
    connect(m_message, &MessageBanner::primaryRequested, this, &FoundEngines::look);
    connect(m_demonstration, &QAbstractButton::clicked, this, [this] { choose(m_demonstration); });
    connect(m_cluster, &QAbstractButton::clicked, this, [this] { choose(m_cluster); });
    connect(m_typed, &QAbstractButton::clicked, this, [this] { choose(m_typed); });
    retranslate();
}

FoundEngines::~FoundEngines()
{
    m_cancel.cancel();
}

void FoundEngines::look()
{
    if (std::exchange(m_looking, true))
        return;
    retranslate();
    then(this, m_targets.discover(m_cancel), [this](const Result<QList<Discovered>> &answer) { take(answer); });
}

void FoundEngines::take(const Result<QList<Discovered>> &answer)
{
    m_looking = false;
    m_hasLooked = true;
    m_error = answer ? std::nullopt : std::optional(answer.error());
    replace(withAlso(answer ? *answer : QList<Discovered>()));
    if (!m_isAskedFor)
        chooseFirst();
    Q_EMIT looked();
}

QList<Discovered> FoundEngines::withAlso(QList<Discovered> found) const
{
    for (const Discovered &one : m_also) {
        const bool isThere = std::any_of(found.cbegin(), found.cend(), [&one](const Discovered &other) {
            return other.endpoint.address == one.endpoint.address;
        });
        if (!isThere)
            found.append(one);
    }
    return found;
}

/// What was chosen stays chosen where it is still there.
void FoundEngines::replace(const QList<Discovered> &found)
{
    const Discovered *before = chosen();
    const QString address = before ? before->endpoint.address : QString();
    m_found = found;
    retranslate();
    if (address.isEmpty())
        return;
    for (qsizetype i = 0; i < m_found.size(); ++i) {
        if (m_found.at(i).endpoint.address == address) {
            m_rows.at(i)->setChecked(true);
            m_last = m_rows.at(i);
            return;
        }
    }
    keepTyped();
}

void FoundEngines::setAlso(const QList<Discovered> &also)
{
    QList<Discovered> here;
    for (const Discovered &one : std::as_const(m_found)) {
        const bool wasAlso = std::any_of(m_also.cbegin(), m_also.cend(), [&one](const Discovered &other) {
            return other.endpoint.address == one.endpoint.address;
        });
        if (!wasAlso)
            here.append(one);
    }
    for (Discovered &one : here) { // added meanwhile
        for (const Discovered &now : also) {
            if (now.endpoint.address == one.endpoint.address) {
                one.known = true;
                one.endpoint = now.endpoint;
            }
        }
    }
    m_also = also;
    replace(withAlso(here));
    chooseLate();
}

void FoundEngines::setDemonstrationOffered(bool offered)
{
    m_demonstration->setVisible(offered);
    if (!offered && m_demonstration->isChecked())
        keepTyped();
    chooseLate();
}

/// What came after the look is over is chosen only where nothing else was.
void FoundEngines::chooseLate()
{
    if (!m_isAskedFor && !m_looking && m_hasLooked && m_last == m_typed)
        chooseFirst();
}

bool FoundEngines::isDemonstrationChosen() const
{
    return m_demonstration->isChecked();
}

bool FoundEngines::isClusterChosen() const
{
    return m_cluster->isChecked();
}

/// What answers before what does not; what is there already where that is looked for, what is not where one is added.
/// Nothing of it: the demonstration, or an address.
void FoundEngines::chooseFirst()
{
    const bool looking = m_purpose == Purpose::Looking;
    const auto fits = [&](const Discovered &one, int wish) {
        const bool answers = !one.error.has_value();
        if (looking)
            return wish == 0 ? one.known && answers : wish == 1 && answers;
        return !one.known && answers == (wish == 0);
    };
    const auto choose = [this](ChoiceRow *row) {
        const QWidget *focus = window()->focusWidget();
        const bool follows = qobject_cast<const ChoiceRow *>(focus) && isAncestorOf(focus);
        row->setChecked(true);
        m_last = row;
        if (follows)
            row->setFocus(Qt::OtherFocusReason);
        Q_EMIT chosenChanged();
    };
    for (int wish = 0; wish < 2; ++wish) {
        for (qsizetype i = 0; i < m_found.size(); ++i) {
            if (fits(m_found.at(i), wish)) {
                choose(m_rows.at(i));
                return;
            }
        }
    }
    if (looking && m_demonstration->isVisibleTo(this))
        choose(m_demonstration);
}

void FoundEngines::showRows()
{
    while (m_rows.size() > m_found.size())
        delete m_rows.takeLast();
    while (m_rows.size() < m_found.size()) {
        auto *row = new ChoiceRow(QStringLiteral("found%1").arg(m_rows.size()), m_rowsArea);
        connect(row, &QAbstractButton::clicked, this, [this, row] { choose(row); });
        m_column->insertWidget(static_cast<int>(m_rows.size()), row);
        setTabOrder(m_rows.isEmpty() ? static_cast<QWidget *>(m_again) : m_rows.last(), row);
        setTabOrder(row, m_demonstration);
        row->show(); // now, so that it can have the focus
        m_rows.append(row);
    }
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_rows.at(i)->setChoice(textOf(m_found.at(i)));
}

const Discovered *FoundEngines::chosen() const
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_rows.at(i)->isChecked())
            return &m_found.at(i);
    }
    return nullptr;
}

QWidget *FoundEngines::checkedRow() const
{
    for (ChoiceRow *row : m_rows) {
        if (row->isChecked())
            return row;
    }
    return m_demonstration->isChecked() ? m_demonstration : m_cluster->isChecked() ? m_cluster : m_typed;
}

/// The one that is chosen already is not chosen anew: what was typed stays.
void FoundEngines::choose(ChoiceRow *row)
{
    m_isAskedFor = true;
    if (std::exchange(m_last, row) != row)
        Q_EMIT chosenChanged();
}

void FoundEngines::keepTyped()
{
    m_isAskedFor = true;
    m_typed->setChecked(true);
    m_last = m_typed;
}

void FoundEngines::retranslate()
{
    m_title->setText(tr("Found on this machine"));
    m_again->setText(tr("look again"));
    m_again->setAccessibleName(tr("Look for engines again"));
    m_again->setEnabled(!m_looking);
    m_progress->setName(tr("Looking for engines"));
    m_progress->setVisible(m_looking);
    m_demonstration->setChoice({tr("The demonstration"),
                                tr("A made-up world of two engines and a cluster, where everything works"),
                                false,
                                tr("made up", "an endpoint"),
                                Tone::Simulated,
                                Shape::Square,
                                {}});
    m_cluster->setChoice({tr("A Proxmox cluster"), tr("Its nodes, VMs and containers, with an API token or a login")});
    m_typed->setChoice({tr("Another address"), tr("A socket elsewhere, or an engine across the network with TLS")});
    Message message;
    if (m_looking) {
        message.kind = MessageKind::Loading;
        message.title = m_found.isEmpty() ? tr("Looking") : tr("Looking again");
        message.sentence = tr("DOCKER_HOST, Docker's contexts and the usual sockets; each is asked who it is.");
    } else if (m_error) {
        message.kind = MessageKind::Error;
        message.title = tr("It could not be looked for");
        message.sentence = inert(m_error->sentence());
        message.primary = tr("Try again");
    } else if (m_found.isEmpty()) {
        message.kind = MessageKind::Empty;
        message.title = tr("Nothing was found");
        message.sentence = tr("Neither DOCKER_HOST, nor a Docker context, nor a usual socket of Docker or Podman is "
                              "there. Start the engine and look again, or type an address.");
    }
    m_message->setMessage(message);
    showRows();
}

void FoundEngines::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    FlowBox::changeEvent(event);
}

} // namespace wingman::ui
