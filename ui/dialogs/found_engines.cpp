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

ChoiceText textOf(const Discovered &one)
{
    ChoiceText text;
    text.title = inert(one.endpoint.id.text());
    text.subtitle = Words::tr("%1 · %2", "an address, and what named it")
                        .arg(inert(one.endpoint.address), sourceWords(one.endpoint.source));
    if (one.known) {
        text.chip = Words::tr("here already", "an endpoint");
        text.tone = Tone::Muted;
        text.shape = Shape::Disc;
        text.why = Words::tr("It is among your endpoints as “%1”.").arg(text.title);
    } else if (one.error) {
        text.chip = Words::tr("does not answer", "an endpoint");
        text.tone = Tone::Warn;
        text.shape = Shape::Triangle;
        text.why = inert(one.error->sentence());
        if (one.error->code == Code::Unsupported || one.error->code == Code::InvalidInput) {
            text.chip = Words::tr("cannot be used", "an endpoint");
            text.tone = Tone::Danger;
            text.shape = Shape::Cross;
        }
    } else {
        text.chip = one.detail.isEmpty() ? Words::tr("answers", "an endpoint") : inert(one.detail);
        text.tone = Tone::Ok;
        text.shape = Shape::Disc;
    }
    return text;
}

} // namespace

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

FoundEngines::FoundEngines(TargetLink &targets, QWidget *parent)
    : QWidget(parent),
      m_targets(targets),
      m_title(new SectionLabel(QStringLiteral("foundTitle"), this)),
      m_again(new LinkButton(QStringLiteral("foundAgain"), this)),
      m_progress(new ProgressLine(QStringLiteral("foundProgress"), this)),
      m_message(new MessageBanner(QStringLiteral("foundMessage"), this)),
      m_rowsArea(new QWidget(this)),
      m_column(new QVBoxLayout(m_rowsArea)),
      m_typed(new ChoiceRow(QStringLiteral("foundTyped"), m_rowsArea))
{
    setObjectName(QStringLiteral("foundEngines"));
    m_rowsArea->setObjectName(QStringLiteral("foundRows"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(pixels(Space::XS));
    m_column->addWidget(m_typed);
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
    const Discovered *before = chosen();
    const QString address = before ? before->endpoint.address : QString();
    m_error = answer ? std::nullopt : std::optional(answer.error());
    if (answer)
        m_found = *answer;
    retranslate();
    bool stays = false;
    for (qsizetype i = 0; i < m_found.size(); ++i) {
        if (!address.isEmpty() && m_found.at(i).endpoint.address == address) {
            m_rows.at(i)->setChecked(true);
            m_last = m_rows.at(i);
            stays = true;
        }
    }
    if (!stays && !address.isEmpty())
        keepTyped();
    if (!m_isAskedFor)
        chooseFirst();
    Q_EMIT looked();
}

/// What is not there yet and answers; what is not there yet; otherwise an address is to be typed.
void FoundEngines::chooseFirst()
{
    for (const bool answering : {true, false}) {
        for (qsizetype i = 0; i < m_found.size(); ++i) {
            const Discovered &one = m_found.at(i);
            if (one.known || one.error.has_value() == answering)
                continue;
            m_rows.at(i)->setChecked(true);
            m_last = m_rows.at(i);
            Q_EMIT chosenChanged();
            return;
        }
    }
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
        setTabOrder(row, m_typed);
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
    return m_typed;
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
    QWidget::changeEvent(event);
}

} // namespace wingman::ui
