// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/palette.h"

#include "link/then.h"
#include "shell/palette_list.h"
#include "theme/style.h"
#include "theme/theme.h"
#include "widgets/format.h"
#include "widgets/hairline.h"
#include "widgets/policy_words.h"
#include "widgets/text_label.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QFrame>
#include <QJsonArray>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>

namespace wingman::ui {
namespace {

constexpr qsizetype longestMemory = 8;
constexpr int askedAhead = 12; // rows for which the gate is asked before they are reached
constexpr std::chrono::milliseconds pauseBeforeAsking{120};
constexpr int characters = 104;
constexpr int lines = 27;
constexpr int longestQuery = 200;

QString reasonOf(const execution::Foreseen &foreseen)
{
    return foreseen.error ? foreseen.error->sentence() : refusalOf(foreseen.decision);
}

} // namespace

Palette::Palette(const Links &links, Preferences &preferences, Navigator &navigator, QWidget *window)
    : Overlay(QStringLiteral("palette"), At::Top, window),
      m_links(links),
      m_preferences(preferences),
      m_navigator(navigator),
      m_field(new QLineEdit(card())),
      m_view(new QListView(card())),
      m_list(new PaletteList(this)),
      m_none(new TextLabel(QStringLiteral("paletteNone"), card(), Text::Body, Role::Muted)),
      m_hint(new TextLabel(QStringLiteral("paletteHint"), card(), Text::Small, Role::Muted)),
      m_count(new TextLabel(QStringLiteral("paletteCount"), card(), Text::Small, Role::Muted))
{
    setPreferredSize(characters, lines);
    arrangeCard();
    connect(m_field, &QLineEdit::textChanged, this, &Palette::find);
    connect(m_view, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &Palette::showCurrent);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeAsking);
    connect(&m_pause, &QTimer::timeout, this, &Palette::foreseeNext);
    connect(this, &Overlay::closed, this, [this] {
        m_pause.stop();
        if (m_asking)
            std::exchange(m_asking, std::nullopt)->cancel();
        m_list->setRows({}, {});
        m_catalogue.clear(); // nothing of it is worth keeping while it is closed
        m_sources = {};
    });
    retranslate();
}

Palette::~Palette()
{
    if (m_asking)
        m_asking->cancel();
}

void Palette::arrangeCard()
{
    m_field->setObjectName(QStringLiteral("paletteField"));
    m_field->setFrame(false);
    QPalette bare;
    bare.setBrush(QPalette::Base, Qt::NoBrush); // the card shows through
    m_field->setPalette(bare);
    m_field->setMaxLength(longestQuery);
    m_field->installEventFilter(this);
    m_field->addAction(icon(Icon::Search), QLineEdit::LeadingPosition);
    m_view->setObjectName(QStringLiteral("paletteList"));
    m_view->setModel(m_list);
    m_view->setItemDelegate(new PaletteDelegate(m_view));
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->viewport()->setAutoFillBackground(false);
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setWordWrap(true);
    m_none->setContentsMargins(pixels(Space::XL), 0, pixels(Space::XL), 0);
    m_none->hide();

    auto *column = new QVBoxLayout(card());
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(pixels(Space::S), pixels(Space::M), pixels(Space::L), pixels(Space::M));
    top->addWidget(m_field, 1);
    column->addLayout(top);
    column->addWidget(new Hairline(card()));
    column->addSpacing(pixels(Space::S));
    column->addWidget(m_view, 1);
    column->addWidget(m_none, 1);
    column->addSpacing(pixels(Space::S));
    column->addWidget(new Hairline(card()));
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(pixels(Space::L), pixels(Space::S), pixels(Space::L), pixels(Space::S));
    foot->addWidget(m_hint, 1);
    foot->addWidget(m_count);
    column->addLayout(foot);
}

void Palette::open(const PaletteSources &sources, const QString &text)
{
    m_sources = sources;
    m_reasons.clear();
    m_catalogue.build(m_links, m_sources);
    {
        const QSignalBlocker quiet(m_field);
        m_field->setText(text);
    }
    find();
    openOverlay(m_field);
}

void Palette::renew(const PaletteSources &sources)
{
    if (!isOpen())
        return;
    const auto idAt = [this](int row) { return m_list->row(row).id; };
    const QModelIndex current = m_view->currentIndex();
    const QString chosen = current.isValid() ? idAt(current.row()) : QString();
    m_sources = sources;
    m_catalogue.build(m_links, m_sources);
    showRows();
    for (int row = 0; row < m_list->rowCount(); ++row) {
        if (idAt(row) == chosen)
            m_view->setCurrentIndex(m_list->index(row));
    }
    showCurrent();
}

void Palette::find()
{
    showRows();
    if (m_list->rowCount() > 0) {
        m_view->setCurrentIndex(m_list->index(0));
        m_view->scrollToTop();
    }
    showCurrent();
    m_pause.start();
}

void Palette::showRows()
{
    const QString text = m_field->text();
    const bool prefixed = !text.isEmpty() && QStringLiteral(">@#?").contains(text.front());
    m_list->setRows(m_catalogue.find(text, recent()), prefixed ? text.mid(1) : text);
    for (auto it = m_reasons.cbegin(); it != m_reasons.cend(); ++it) {
        if (const auto target = inventory::TargetRef::parse(it.key()))
            m_list->setReasons(*target, it.value());
    }
    const int rows = m_list->rowCount();
    m_view->setVisible(rows > 0);
    m_none->setVisible(rows == 0);
    m_none->setText(tr("Nothing is called “%1” here.\nTry a name, a verb and a name (“restart web-1”), or one of these "
                       "first: > commands, @ endpoints, # entries and tags, ? help.")
                        .arg(inert(text, 40)));
}

void Palette::showCurrent()
{
    const int rows = m_list->rowCount();
    const QModelIndex current = m_view->currentIndex();
    m_count->setText(tr("%n result(s)", nullptr, rows));
    QString hint = tr("> commands   @ endpoints   # entries, tags   ? help");
    if (current.isValid()) {
        const PaletteRow &row = m_list->row(current.row());
        if (!row.whyNot.isEmpty())
            hint = row.whyNot;
        else if (row.operation)
            hint = tr("Enter shows the plan. Nothing is done yet.");
        else if (!row.completes.isEmpty())
            hint = tr("Enter goes on with this verb.");
    }
    m_hint->setToolTip(hint);
    m_hint->setText(m_hint->fontMetrics().elidedText(
        hint, Qt::ElideRight, std::max(card()->width() - m_count->sizeHint().width() - 3 * pixels(Space::L), 0)));
    // The field keeps the focus, so what is chosen and how many there are is told as its description.
    const QString told = current.isValid()
                             ? tr("%1. %2").arg(current.data(Qt::AccessibleTextRole).toString(), m_count->text())
                             : m_none->text();
    if (m_field->accessibleDescription() != told) {
        m_field->setAccessibleDescription(told);
        QAccessibleEvent event(m_field, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&event);
    }
}

void Palette::choose(int index)
{
    if (index < 0 || index >= m_list->rowCount())
        return;
    const PaletteRow row = m_list->row(index); // a copy: closing empties the list
    if (!row.completes.isEmpty()) {
        m_field->setText(row.completes);
        return;
    }
    const bool opensPlan = row.operation && row.target;
    const bool shows = opensPlan || row.id.startsWith(QStringLiteral("operation."));
    if (!row.whyNot.isEmpty() && !shows) {
        showCurrent(); // the reason stands there; nothing could be shown instead
        return;
    }
    remember(row.id);
    closeOverlay();
    if (opensPlan)
        m_navigator.openPlan({*row.operation, {*row.target}, {}, {}, {}});
    else if (row.run)
        row.run();
    else if (!row.topic.isEmpty())
        m_navigator.openHelp(row.topic);
    else if (row.place)
        m_navigator.go(*row.place);
}

QStringList Palette::recent() const
{
    const QString stored =
        m_preferences.value(preference::pageLayout(QStringLiteral("palette"), QStringLiteral("recent")));
    QStringList ids;
    const auto array = QJsonDocument::fromJson(stored.toUtf8()).array();
    for (const QJsonValue &value : array)
        ids.append(value.toString());
    return ids.mid(0, longestMemory);
}

void Palette::remember(const QString &id)
{
    QStringList ids = recent();
    ids.removeAll(id);
    ids.prepend(id);
    m_preferences.set(
        preference::pageLayout(QStringLiteral("palette"), QStringLiteral("recent")),
        QString::fromUtf8(
            QJsonDocument(QJsonArray::fromStringList(ids.mid(0, longestMemory))).toJson(QJsonDocument::Compact)));
}

void Palette::foreseeNext()
{
    if (m_asking || !isOpen())
        return;
    std::optional<inventory::TargetRef> wanted;
    const auto consider = [&](int row) {
        const auto &target = m_list->row(row).target;
        const bool asks = m_list->row(row).operation && target && !m_reasons.contains(target->text());
        if (!wanted && asks)
            wanted = target;
    };
    if (m_view->currentIndex().isValid())
        consider(m_view->currentIndex().row());
    for (int i = 0; i < std::min(m_list->rowCount(), askedAhead); ++i)
        consider(i);
    if (!wanted)
        return;
    m_asking.emplace();
    then(this, m_links.work.foresee(*wanted, *m_asking),
         [this, target = *wanted](Result<QList<execution::Foreseen>> foreseen) {
             m_asking.reset();
             if (!isOpen())
                 return;
             learn(target, foreseen.value_or(QList<execution::Foreseen>{}));
             foreseeNext();
         });
}

void Palette::learn(const inventory::TargetRef &target, const QList<execution::Foreseen> &foreseen)
{
    QMap<QString, QString> &reasons = m_reasons[target.text()];
    for (const execution::Foreseen &one : foreseen)
        reasons.insert(one.operation.text(), reasonOf(one));
    m_list->setReasons(target, reasons);
    m_view->doItemsLayout(); // a reason is a second line
    showCurrent();
}

bool Palette::moveList(int key)
{
    const int rows = m_list->rowCount();
    if (rows == 0)
        return false;
    const int now = m_view->currentIndex().row();
    const int page = std::max(m_view->viewport()->height() / std::max(m_view->sizeHintForRow(0), 1) - 1, 1);
    int wanted = 0;
    switch (key) {
    case Qt::Key_Down:
        wanted = (now + 1) % rows;
        break;
    case Qt::Key_Up:
        wanted = (now + rows - 1) % rows;
        break;
    case Qt::Key_PageDown:
        wanted = std::min(now + page, rows - 1);
        break;
    case Qt::Key_PageUp:
        wanted = std::max(now - page, 0);
        break;
    default:
        return false;
    }
    m_view->setCurrentIndex(m_list->index(wanted));
    m_pause.start();
    return true;
}

bool Palette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            choose(m_view->currentIndex().row());
            return true;
        }
        if (key->modifiers() == Qt::NoModifier || key->modifiers() == Qt::KeypadModifier) {
            if (moveList(key->key()))
                return true;
        }
    }
    return Overlay::eventFilter(watched, event);
}

void Palette::retranslate()
{
    setAccessibleName(tr("Search or run a command"));
    m_field->setPlaceholderText(tr("Search or run a command"));
    m_field->setAccessibleName(tr("Search or run a command"));
    m_view->setAccessibleName(tr("Results"));
    if (isOpen()) {
        m_catalogue.build(m_links, m_sources);
        find();
    }
}

void Palette::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Overlay::changeEvent(event);
}

} // namespace wingman::ui
