// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/add_cluster_sheet.h"

#include "base/redaction.h"
#include "configuration/secret_files.h"
#include "dialogs/endpoint_form.h"
#include "dialogs/login_form.h"
#include "dialogs/node_addresses.h"
#include "dialogs/way_rows.h"
#include "link/then.h"
#include "link/unusable.h"
#include "theme/style.h"
#include "widgets/link_button.h"
#include "widgets/message_banner.h"
#include "widgets/section_label.h"
#include "widgets/text_label.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <algorithm>

namespace wingman::ui {
namespace {

constexpr int columns = 92; // characters
const QString addOperation = QStringLiteral("wingman.endpoint.add");
const QString removeFiles = QStringLiteral("wingman.secret-files.remove");
const QString targetPrefix = QStringLiteral("endpoint/");
const QString keychainPrefix = QStringLiteral("keychain:cluster/");
constexpr int mostOpen = 100; // plans for one name that wait or run

const inventory::LayerCheck *layerOf(const diagnostics::CheckResult &result, QStringView name)
{
    const auto found = std::find_if(result.layers.cbegin(), result.layers.cend(),
                                    [name](const inventory::LayerCheck &layer) { return layer.layer == name; });
    return found == result.layers.cend() ? nullptr : &*found;
}

/// "keychain:cluster/home" → "endpoint/home".
QString targetOf(const QString &reference)
{
    return targetPrefix + reference.mid(keychainPrefix.size());
}

/// What waits for an approval or its start, or runs.
execution::RecordFilter stillToCome(const QString &target)
{
    using execution::State;
    return {{State::AwaitingApproval, State::Approved, State::Executing, State::Verifying}, target, mostOpen};
}

bool isAdding(const QList<execution::Record> &records, const QString &target)
{
    return std::any_of(records.cbegin(), records.cend(), [&target](const execution::Record &record) {
        const auto isIt = [&target](const operations::TargetPlan &one) { return one.target().name == target; };
        return record.plan.operation.text() == addOperation &&
               std::any_of(record.plan.targets.cbegin(), record.plan.targets.cend(), isIt);
    });
}

} // namespace

AddClusterSheet::AddClusterSheet(const Links &links, Navigator &navigator, QWidget *window)
    : Sheet(QStringLiteral("addClusterSheet"), window),
      m_links(links),
      m_navigator(navigator),
      m_engine(new LinkButton(QStringLiteral("clusterEngine"), this)),
      m_done(new MessageBanner(QStringLiteral("clusterDone"), this)),
      m_whereTitle(new SectionLabel(QStringLiteral("clusterWhereTitle"), this)),
      m_nodes(new NodeAddresses(this)),
      m_authority(new LinkButton(QStringLiteral("clusterAuthority"), this)),
      m_caTitle(new TextLabel(QStringLiteral("clusterCaTitle"), this)),
      m_ca(new QLineEdit(this)),
      m_whoTitle(new SectionLabel(QStringLiteral("clusterWhoTitle"), this)),
      m_login(new LoginForm(this)),
      m_nameTitle(new TextLabel(QStringLiteral("clusterNameTitle"), this)),
      m_name(new QLineEdit(this)),
      m_problem(new TextLabel(QStringLiteral("clusterProblem"), this, Text::Small)),
      m_wayTitle(new SectionLabel(QStringLiteral("clusterWayTitle"), this)),
      m_test(new QPushButton(this)),
      m_verdict(new TextLabel(QStringLiteral("clusterVerdict"), this)),
      m_fix(new TextLabel(QStringLiteral("clusterFix"), this, Text::Body, Role::Muted)),
      m_way(new WayRows(QStringLiteral("clusterWay"), this)),
      m_help(new LinkButton(QStringLiteral("clusterHelp"), this)),
      m_close(new QPushButton(this)),
      m_add(new QPushButton(this))
{
    setColumns(columns);
    setIcon(Icon::Plus, Tone::Accent);
    setFirstFocus(m_nodes);
    arrange();
    connect(m_engine, &QAbstractButton::clicked, this, [this] {
        dismiss();
        Q_EMIT engineRequested();
    });
    connect(m_nodes, &NodeAddresses::changed, this, [this] {
        if (!m_isNameTyped)
            m_name->setText(proposedName(m_nodes->addresses().value(0), takenNames(m_links.feed)));
        forgetTest();
    });
    connect(m_nodes, &NodeAddresses::decided, this, [this] {
        if (m_nodes->undecided().isEmpty() && m_login->login())
            test();
    });
    connect(m_nodes, &NodeAddresses::entered, this, &AddClusterSheet::test);
    connect(m_authority, &QAbstractButton::clicked, this, [this] {
        m_ca->show();
        m_caTitle->show();
        m_authority->hide();
        showState();
        m_ca->setFocus(Qt::OtherFocusReason);
    });
    connect(m_ca, &QLineEdit::textChanged, this, [this] {
        m_nodes->forget();
        forgetTest();
    });
    connect(m_login, &LoginForm::changed, this, &AddClusterSheet::forgetTest);
    connect(m_login, &LoginForm::entered, this, &AddClusterSheet::test);
    connect(m_login, &LoginForm::importRequested, this, &AddClusterSheet::chooseFolder);
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString &text) { m_isNameTyped = !text.isEmpty(); });
    connect(m_name, &QLineEdit::textChanged, this, &AddClusterSheet::showState);
    connect(m_test, &QAbstractButton::clicked, this, &AddClusterSheet::test);
    connect(m_add, &QAbstractButton::clicked, this, &AddClusterSheet::add);
    connect(m_close, &QAbstractButton::clicked, this, &Sheet::dismiss);
    connect(m_help, &QAbstractButton::clicked, this, [this] { m_navigator.openHelp(QStringLiteral("fleet")); });
    connect(m_done, &MessageBanner::primaryRequested, this, [this] {
        const auto target = configuration::secretFilesIn(m_left->folder);
        const operations::Parameters files{{QStringLiteral("files"), m_left->files.join(QLatin1Char(','))}};
        dismiss();
        if (target)
            m_navigator.openPlan({operations::OperationId::parse(removeFiles).value(), {*target}, files, {}, {}});
    });
    connect(m_done, &MessageBanner::secondaryRequested, this, &Sheet::dismiss);
    connect(this, &Sheet::dismissed, this, &AddClusterSheet::leave);
    connect(&m_links.feed, &Feed::overviewChanged, this, &AddClusterSheet::showState);
    connect(&m_links.feed, &Feed::overviewChanged, this, &AddClusterSheet::finish);
    connect(&m_links.feed.inventory(), &inventory::Store::endpointsChanged, this, &AddClusterSheet::finish);
    connect(&m_links.work, &WorkLink::ended, this, &AddClusterSheet::end);
    retranslate();
}

AddClusterSheet::~AddClusterSheet()
{
    m_cancel.cancel();
    m_importCancel.cancel();
}

void AddClusterSheet::arrange()
{
    m_ca->setObjectName(QStringLiteral("clusterCa"));
    m_ca->hide();
    m_caTitle->hide();
    m_caTitle->setBuddy(m_ca);
    m_name->setObjectName(QStringLiteral("clusterName"));
    m_nameTitle->setBuddy(m_name);
    m_problem->setTone(Tone::Danger);
    for (TextLabel *words : {m_problem, m_verdict, m_fix})
        words->setWordWrap(true);
    m_verdict->setStrong(true);
    m_test->setObjectName(QStringLiteral("clusterTest"));
    m_close->setObjectName(QStringLiteral("clusterClose"));
    m_add->setObjectName(QStringLiteral("clusterAdd"));
    for (QPushButton *button : {m_test, m_close, m_add})
        button->setAutoDefault(false);
    setKind(m_add, ButtonKind::Primary);
    auto *authority = new QHBoxLayout;
    authority->setSpacing(pixels(Space::M));
    authority->addWidget(m_caTitle);
    authority->addWidget(m_ca, 1);
    auto *name = new QHBoxLayout;
    name->setSpacing(pixels(Space::M));
    name->addWidget(m_nameTitle);
    name->addWidget(m_name, 1);
    auto *wayHead = new QHBoxLayout;
    wayHead->addWidget(m_wayTitle, 1);
    wayHead->addWidget(m_test);
    body()->setSpacing(pixels(Space::S));
    body()->addWidget(m_done);
    body()->addWidget(m_engine, 0, Qt::AlignLeft);
    body()->addWidget(m_whereTitle);
    body()->addWidget(m_nodes);
    body()->addWidget(m_authority, 0, Qt::AlignLeft);
    body()->addLayout(authority);
    body()->addSpacing(pixels(Space::S));
    body()->addWidget(m_whoTitle);
    body()->addWidget(m_login);
    body()->addSpacing(pixels(Space::S));
    body()->addLayout(name);
    body()->addWidget(m_problem);
    body()->addSpacing(pixels(Space::S));
    body()->addLayout(wayHead);
    body()->addWidget(m_verdict);
    body()->addWidget(m_fix);
    body()->addWidget(m_way);
    addNote(m_help);
    addButton(m_close);
    addButton(m_add);
}

// -- taking over -----------------------------------------------------------------------------------------------------

void AddClusterSheet::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("The folder with the secret files"));
    dialog->setObjectName(QStringLiteral("clusterFolderDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &AddClusterSheet::importFrom);
    dialog->open();
}

void AddClusterSheet::importFrom(const QString &folder)
{
    m_importCancel.cancel(); // the last folder counts, whichever is read sooner
    m_importCancel = Cancel();
    then(this, m_links.logins.import(folder, m_importCancel),
         [this, asked = m_importCancel](const Result<ImportedLogin> &found) {
             if (asked.isCancelled())
                 return;
             if (!found) {
                 m_untold = inert(found.error().sentence());
             } else {
                 m_untold.clear();
                 m_login->setImported(*found);
                 if (m_nodes->addresses().isEmpty() && !found->address.isEmpty())
                     m_nodes->setAddresses({found->address});
             }
             showState();
             reveal(m_verdict);
         });
}

// -- the test --------------------------------------------------------------------------------------------------------

inventory::Endpoint AddClusterSheet::endpoint() const
{
    const auto id = EndpointId::parse(m_name->text().trimmed());
    return {id ? *id : EndpointId::parse(QStringLiteral("cluster")).value(),
            inventory::Platform::Proxmox,
            m_nodes->text(),
            {},
            false,
            m_ca->text().trimmed(),
            {},
            {},
            {},
            {}};
}

/// What was found out speaks of something else now.
void AddClusterSheet::forgetTest()
{
    if (m_isTesting)
        m_cancel.cancel();
    m_isTesting = false;
    m_result.reset();
    m_untold.clear();
    showState();
}

void AddClusterSheet::stop(const QString &why)
{
    m_isTesting = false;
    m_untold = why;
    showState();
}

/// First each certificate, without a login; then, where somebody vouches for all of them, the login. While it goes on
/// the same button stops it.
void AddClusterSheet::test()
{
    if (m_isTesting) {
        m_cancel.cancel();
        return stop(tr("The test was stopped."));
    }
    if (!addressProblem().isEmpty())
        return showState();
    m_cancel = Cancel();
    m_isTesting = true;
    m_result.reset();
    m_untold.clear();
    m_nodes->lookAgain();
    lookAtNext();
}

void AddClusterSheet::lookAtNext()
{
    m_looked = m_nodes->unseen().value(0);
    showState();
    if (m_looked.isEmpty()) {
        if (!m_nodes->undecided().isEmpty())
            return stop({});
        return m_login->login() ? tryLogin() : stop({});
    }
    inventory::Endpoint one = endpoint();
    one.address = m_looked;
    then(this, m_links.logins.tryOut(one, nullptr, m_cancel),
         [this, asked = m_cancel, address = m_looked](const Result<diagnostics::CheckResult> &result) {
             if (asked.isCancelled())
                 return;
             if (!result)
                 return stop(inert(result.error().sentence()));
             const inventory::LayerCheck *tls = layerOf(*result, u"tls");
             const auto shown = tls && tls->error ? shownIn(*tls->error) : std::nullopt;
             if (shown)
                 m_nodes->setShown(address, *shown);
             else if (tls && tls->passed)
                 m_nodes->setTrusted(address);
             else
                 m_nodes->setSilent(address, result->error ? inert(result->error->sentence()) : tr("It is silent."));
             if (!shown && m_nodes->addresses().size() == 1 && (!tls || !tls->passed)) {
                 m_result = *result; // the layer that fails is the answer
                 return stop({});
             }
             lookAtNext();
         });
}

void AddClusterSheet::tryLogin()
{
    then(this, m_links.logins.tryOut(endpoint(), m_login->login(), m_cancel),
         [this, asked = m_cancel](const Result<diagnostics::CheckResult> &result) {
             if (asked.isCancelled())
                 return;
             m_isTesting = false;
             if (result)
                 m_result = *result;
             else
                 m_untold = inert(result.error().sentence());
             showState();
             reveal(m_way);
         });
}

// -- saving ----------------------------------------------------------------------------------------------------------

QString AddClusterSheet::reference() const
{
    return keychainPrefix + m_name->text().trimmed();
}

/// The secret first, so that what is saved has something to refer to.
void AddClusterSheet::add()
{
    if (!refusal().isEmpty() || m_isKeeping)
        return;
    m_isKeeping = true;
    setBusy(true, tr("Keeping the login in the keychain…"));
    showState();
    // What waits to be saved under this name has its login there.
    const QString wanted = reference();
    const QString target = targetOf(wanted);
    then(this, m_links.work.list(stillToCome(target), Cancel()),
         [this, wanted, target](const Result<RecordPage> &page) {
             if (page && !isAdding(page->records, target))
                 return keep(wanted);
             m_isKeeping = false;
             setBusy(false);
             m_untold = page ? tr("A plan to save “%1” waits or runs already; choose another name.")
                                   .arg(inert(target.section(u'/', 1)))
                             : inert(page.error().sentence());
             showState();
         });
}

void AddClusterSheet::keep(const QString &wanted)
{
    then(this, m_links.logins.keep(wanted, m_login->login(), Cancel()), [this, wanted](const Result<> &kept) {
        m_isKeeping = false;
        setBusy(false);
        if (kept) {
            if (!m_kept.isEmpty() && m_kept != wanted) // it was given another name meanwhile
                forgetUnlessWanted(m_kept);
            m_kept = wanted;
            openPlan();
        } else {
            m_untold = tr("The login could not be kept, so nothing is saved: %1").arg(inert(kept.error().sentence()));
        }
        showState();
    });
}

void AddClusterSheet::openPlan()
{
    const inventory::Endpoint saved = endpoint();
    operations::Parameters parameters{{QStringLiteral("platform"), QStringLiteral("proxmox")},
                                      {QStringLiteral("address"), saved.address},
                                      {QStringLiteral("credential"), m_kept}};
    if (!saved.tlsCa.isEmpty())
        parameters.insert(QStringLiteral("tls_ca"), saved.tlsCa);
    m_navigator.openPlan({operations::OperationId::parse(addOperation).value(),
                          {inventory::TargetRef::configuration(targetPrefix + saved.id.text())},
                          parameters,
                          {},
                          {}});
}

void AddClusterSheet::end(const execution::Record &record)
{
    if (!isOpen() || record.plan.operation.text() != addOperation || record.state != execution::State::Succeeded)
        return;
    for (const operations::TargetPlan &target : record.plan.targets) {
        if (target.target().name == targetPrefix + m_name->text().trimmed())
            m_saved = endpoint().id;
    }
    if (m_saved)
        m_kept.clear(); // it is referred to now
    finish();
}

/// What it was opened for is done; files that are not needed any more are spoken of first.
void AddClusterSheet::finish()
{
    if (!m_saved || !isOpen() || !(m_links.feed.inventory().entry(*m_saved) || isUnusable(m_links.feed, *m_saved)))
        return;
    const EndpointId saved = *std::exchange(m_saved, {});
    const auto imported = m_login->imported();
    m_login->clear();
    if (imported && configuration::secretFilesIn(imported->folder)) {
        m_left = imported;
        m_left->login.reset();
        showState();
        reveal(m_done);
    } else {
        dismiss();
    }
    Q_EMIT added(saved);
}

/// Nobody refers to what was kept for a plan that was given up; one that waits for an approval, or runs, will.
void AddClusterSheet::leave()
{
    m_cancel.cancel();
    m_importCancel.cancel();
    m_login->clear();
    if (!m_kept.isEmpty())
        forgetUnlessWanted(std::exchange(m_kept, {}));
}

void AddClusterSheet::forgetUnlessWanted(const QString &kept)
{
    const QString target = targetOf(kept);
    execution::RecordFilter wanted = stillToCome(target);
    wanted.states += {execution::State::Succeeded, execution::State::Unknown}; // by another process, or just now
    then(&m_links.feed, m_links.work.list(wanted, Cancel()),
         [feed = &m_links.feed, logins = &m_links.logins, target, kept](const Result<RecordPage> &page) {
             if (page && page->damaged == 0 && !isAdding(page->records, target))
                 then(feed, logins->forget(kept, Cancel()), [](const Result<> &) {});
         });
}

} // namespace wingman::ui
