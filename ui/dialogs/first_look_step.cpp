// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/first_look_step.h"

#include "widgets/text_label.h"

#include <QBoxLayout>
#include <QEvent>

namespace wingman::ui {

FirstLookStep::FirstLookStep(const Links &links, QWidget *parent)
    : FlowBox(parent),
      m_links(links),
      m_words(new TextLabel(QStringLiteral("firstLookWords"), this, Text::Body, Role::Muted)),
      m_found(new FoundEngines(links.targets, FoundEngines::Purpose::Looking, this))
{
    setObjectName(QStringLiteral("firstLook"));
    m_words->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(pixels(Space::M));
    column->addWidget(m_words);
    column->addWidget(m_found);
    connect(m_found, &FoundEngines::chosenChanged, this, &FirstLookStep::changed);
    connect(m_found, &FoundEngines::looked, this, &FirstLookStep::changed);
    connect(&m_links.feed, &Feed::overviewChanged, this, &FirstLookStep::takeKnown);
    connect(&m_links.feed.inventory(), &inventory::Store::endpointsChanged, this, &FirstLookStep::takeKnown);
    connect(&m_links.feed.inventory(), &inventory::Store::linkChanged, this, &FirstLookStep::takeKnown);
    retranslate();
    takeKnown();
}

void FirstLookStep::look()
{
    m_found->look();
}

/// The endpoints that are there, made-up ones apart.
void FirstLookStep::takeKnown()
{
    QList<Discovered> known;
    bool isMadeUp = false;
    const auto entries = m_links.feed.inventory().entries();
    for (const inventory::Store::Entry &entry : entries) {
        isMadeUp = isMadeUp || entry.endpoint.demonstration;
        if (entry.endpoint.demonstration || entry.endpoint.platform == inventory::Platform::Wingman)
            continue;
        Discovered one{
            entry.endpoint, true, {}, entry.live ? std::nullopt : entry.error, !entry.live && !entry.snapshot};
        if (entry.snapshot)
            one.detail = QStringLiteral("%1 %2").arg(entry.snapshot->engine.product, entry.snapshot->engine.version);
        known.append(one);
    }
    m_found->setDemonstrationOffered(isMadeUp);
    m_found->setAlso(known);
    Q_EMIT changed();
}

FirstLookStep::Wish FirstLookStep::wish() const
{
    if (const Discovered *one = m_found->chosen())
        return one->known ? Wish::Endpoint : Wish::Engine;
    return m_found->isDemonstrationChosen() ? Wish::Demonstration
           : m_found->isClusterChosen()     ? Wish::Cluster
                                            : Wish::Address;
}

void FirstLookStep::retranslate()
{
    m_words->setText(tr("Choose what the pages show first. Looking changes nothing, and you can look at something else "
                        "at any time, at the top of the window."));
}

void FirstLookStep::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    FlowBox::changeEvent(event);
}

} // namespace wingman::ui
