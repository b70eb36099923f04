// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings/data_section.h"

#include "link/then.h"
#include "theme/theme.h"
#include "widgets/card.h"
#include "widgets/declared_words.h"
#include "widgets/fact_grid.h"
#include "widgets/format.h"
#include "widgets/list_row.h"
#include "widgets/progress_line.h"
#include "widgets/text_label.h"

#include <QBoxLayout>
#include <QDir>
#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>

namespace wingman::ui {
namespace {

constexpr int valueCharacters = 14;

RowText checkText(const diagnostics::CheckResult &result)
{
    RowText row;
    row.title = result.title;
    row.subtitle = result.fix.isEmpty()
                       ? result.sentence()
                       : DataSection::tr("%1 %2", "what is wrong, what to do").arg(result.sentence(), result.fix);
    row.showAge = false;
    switch (result.status) {
    case diagnostics::CheckStatus::Passed:
        row.icon = Icon::Check;
        row.tone = Tone::Ok;
        break;
    case diagnostics::CheckStatus::Warning:
        row.icon = Icon::Warning;
        row.tone = Tone::Warn;
        break;
    case diagnostics::CheckStatus::Failed:
        row.icon = Icon::Error;
        row.tone = Tone::Danger;
        break;
    case diagnostics::CheckStatus::Skipped:
        row.icon = Icon::Minus;
        row.tone = Tone::Muted;
        break;
    }
    row.title = inert(row.title);
    row.subtitle = inert(row.subtitle);
    return row;
}

} // namespace

DataSection::DataSection(const PageContext &context, QWidget *parent)
    : SettingsSection(parent),
      m_context(context),
      m_dataCard(new Card(QStringLiteral("dataCard"), this)),
      m_facts(new FactGrid(QStringLiteral("dataFacts"), this)),
      m_doctorCard(new Card(QStringLiteral("doctorCard"), this)),
      m_doctor(new QPushButton(this)),
      m_busy(new ProgressLine(QStringLiteral("doctorBusy"), this)),
      m_doctorLine(new TextLabel(QStringLiteral("doctorLine"), this, Text::Body, Role::Muted)),
      m_checks(new QVBoxLayout),
      m_settingsCard(new Card(QStringLiteral("coreSettings"), this))
{
    setObjectName(QStringLiteral("dataSection"));
    m_doctor->setObjectName(QStringLiteral("runDoctor"));
    m_doctorLine->setWordWrap(true);
    m_busy->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, pixels(Space::XS), pixels(Space::L));
    column->setSpacing(pixels(Space::M));
    column->addWidget(m_dataCard);
    column->addWidget(m_doctorCard);
    column->addWidget(m_settingsCard);
    column->addStretch(1);
    m_dataCard->body()->addWidget(m_facts);
    m_doctorCard->addToHead(m_doctor);
    m_doctorCard->body()->addWidget(m_busy);
    m_doctorCard->body()->addWidget(m_doctorLine);
    m_doctorCard->body()->addLayout(m_checks);
    makeSettings();
    connect(m_doctor, &QAbstractButton::clicked, this, &DataSection::examine);
    connect(&m_context.links.feed, &Feed::overviewChanged, this, &DataSection::showFacts);
    connect(&m_context.links.feed, &Feed::recordsChanged, this, &DataSection::read);
    connect(m_facts, &FactGrid::linkActivated, this, [this] {
        m_context.navigator.go({QStringLiteral("audit"), QStringLiteral("chain")});
    });
    retranslate();
}

DataSection::~DataSection()
{
    m_reading.cancel();
    m_examining.cancel();
}

void DataSection::makeSettings()
{
    auto *grid = new QGridLayout;
    grid->setColumnStretch(0, 1);
    grid->setHorizontalSpacing(pixels(Space::M));
    grid->setVerticalSpacing(pixels(Space::XS));
    for (const configuration::SettingSpec &spec : configuration::settingTable()) {
        const QString name = QString(spec.value.name).replace(QLatin1Char('.'), QLatin1Char('_'));
        Row row{spec.value.name, new TextLabel(name + QStringLiteral("_title"), this),
                new TextLabel(name + QStringLiteral("_sentence"), this, Text::Small, Role::Muted), new QLineEdit(this),
                new QPushButton(this)};
        row.title->setBuddy(row.value);
        row.sentence->setWordWrap(true);
        row.value->setObjectName(name);
        row.value->setFixedWidth(fontMetrics().averageCharWidth() * valueCharacters);
        row.change->setObjectName(name + QStringLiteral("_change"));
        const int at = grid->rowCount();
        grid->addWidget(row.title, at, 0);
        grid->addWidget(row.sentence, at + 1, 0);
        grid->addWidget(row.value, at, 1, 2, 1, Qt::AlignVCenter);
        grid->addWidget(row.change, at, 2, 2, 1, Qt::AlignVCenter);
        grid->setRowMinimumHeight(at + 2, pixels(Space::S));
        connect(row.value, &QLineEdit::textChanged, this, [this, row] { judge(row); });
        connect(row.value, &QLineEdit::returnPressed, row.change, &QPushButton::click);
        connect(row.change, &QAbstractButton::clicked, this, [this, row] {
            m_context.navigator.openPlan({operations::OperationId::parse(QStringLiteral("wingman.setting.set")).value(),
                                          {inventory::TargetRef::configuration(QStringLiteral("setting/") + row.name)},
                                          {{QStringLiteral("value"), row.value->text()}},
                                          {},
                                          {}});
        });
        m_rows.append(row);
    }
    m_settingsCard->body()->addLayout(grid);
}

void DataSection::judge(const Row &row)
{
    const auto spec = configuration::findSetting(row.name);
    const QString now = configuration::valueOf(m_values, row.name);
    const auto valid = configuration::validateSetting(row.name, row.value->text());
    row.change->setEnabled(valid.has_value() && row.value->text() != now);
    row.sentence->setText(valid ? declaredText(spec->description) : valid.error().sentence());
    row.sentence->setTone(valid ? std::nullopt : std::optional(Tone::Danger));
    row.value->setAccessibleDescription(row.sentence->text());
    row.value->setToolTip(tr("The default is %1").arg(configuration::defaultText(*spec)));
}

void DataSection::read()
{
    m_reading.cancel();
    m_reading = Cancel();
    then(this, m_context.links.configuration.stored(m_reading), [this](const Result<configuration::Stored> &stored) {
        if (!stored) {
            if (stored.error().code != Code::Cancelled)
                m_settingsCard->setTitle(tr("How the core works"), stored.error().sentence());
            return;
        }
        m_values = stored->settings;
        for (const Row &row : std::as_const(m_rows)) {
            if (!row.value->hasFocus())
                row.value->setText(configuration::valueOf(m_values, row.name));
            judge(row);
        }
    });
    showFacts();
}

void DataSection::lead(const Place &place)
{
    if (place.object == QStringLiteral("doctor"))
        examine();
}

void DataSection::examine()
{
    m_examining.cancel();
    m_examining = Cancel();
    m_busy->setShare(std::nullopt);
    m_busy->setName(tr("The doctor looks"));
    m_busy->show();
    m_doctor->setEnabled(false);
    m_doctor->setToolTip(tr("The doctor is looking already."));
    then(this, m_context.links.targets.examine({}, m_examining),
         [this](const Result<QList<diagnostics::CheckResult>> &results) {
             m_busy->hide();
             m_doctor->setEnabled(true);
             m_doctor->setToolTip({});
             if (results)
                 showChecks(*results);
             else
                 m_doctorLine->setText(results.error().sentence());
         });
}

void DataSection::showChecks(const QList<diagnostics::CheckResult> &results)
{
    m_results = results;
    qDeleteAll(std::exchange(m_checkRows, {}));
    int failed = 0;
    for (const diagnostics::CheckResult &result : results) {
        auto *row = new ListRow(QStringLiteral("check_") + result.id, &m_context.ticker, this);
        row->setRow(checkText(result));
        row->setSeparated(!m_checkRows.isEmpty());
        m_checks->addWidget(row);
        m_checkRows.append(row);
        failed += result.status == diagnostics::CheckStatus::Failed;
    }
    m_doctorLine->setText(failed == 0 ? tr("Nothing is out of order.")
                                      : tr("%n thing(s) out of order.", nullptr, failed));
}

void DataSection::showFacts()
{
    if (!m_context.links.feed.hasOverview())
        return;
    const Overview &overview = m_context.links.feed.overview();
    const QString folder = QDir::toNativeSeparators(overview.dataFolder);
    QList<FactText> facts;
    facts.append({tr("Data folder"), inert(folder), true, Tone::Plain, {}, folder});
    facts.append({tr("Audit chain"),
                  overview.head.sequence > 0 ? tr("%1 entries").arg(formatCount(overview.head.sequence)) : tr("empty"),
                  false,
                  Tone::Plain,
                  {},
                  {},
                  tr("Open the chain")});
    m_facts->setFacts(facts);
}

void DataSection::retranslate()
{
    m_dataCard->setTitle(tr("Data"), tr("for this person only"));
    m_doctorCard->setTitle(tr("Doctor"));
    m_doctor->setText(tr("Run the &doctor"));
    m_doctor->setAccessibleName(tr("Run the doctor"));
    m_settingsCard->setTitle(tr("How the core works"), tr("every change is a plan, and recorded"));
    for (const Row &row : std::as_const(m_rows)) {
        row.title->setText(declaredText(configuration::findSetting(row.name)->value.title));
        row.value->setAccessibleName(row.title->text());
        row.change->setText(tr("Change…"));
        row.change->setAccessibleName(tr("Change “%1”").arg(row.title->text()));
        if (!m_values.isEmpty() || !row.value->text().isEmpty())
            judge(row);
    }
    if (m_results.isEmpty())
        m_doctorLine->setText(tr("Looks at the data folder, the database, the keychain and the way to every endpoint, "
                                 "and changes nothing."));
    else
        showChecks(m_results);
    showFacts();
}

void DataSection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    SettingsSection::changeEvent(event);
}

} // namespace wingman::ui
