// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/endpoint_form.h"

#include "configuration/saved_endpoints.h"
#include "widgets/text_label.h"

#include <QEvent>
#include <QFileDialog>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>
#include <algorithm>

namespace wingman::ui {
namespace {

using inventory::Endpoint;

constexpr qsizetype longestProposal = 40;
const QString placeholder = QStringLiteral("endpoint");

bool isOverTheNetwork(const QString &address)
{
    return address.startsWith(QStringLiteral("tcp://"));
}

} // namespace

QString proposedName(const QString &address, const QStringList &taken)
{
    const QUrl url(address);
    QString wish = url.host();
    if (wish.isEmpty()) // docker.sock, or its folder where that says more
        wish = url.path().section(QLatin1Char('/'), -1).section(QLatin1Char('.'), 0, 0);
    QString slug;
    for (const QChar c : std::as_const(wish)) {
        if (slugProblem(QStringView(slug + c), longestProposal).isEmpty())
            slug += c;
    }
    if (slug.isEmpty())
        return {};
    for (int number = 1;; ++number) {
        const QString name = number == 1 ? slug : QStringLiteral("%1-%2").arg(slug).arg(number);
        if (!taken.contains(name))
            return name;
    }
}

EndpointForm::EndpointForm(QWidget *parent)
    : FlowBox(parent),
      m_grid(new QGridLayout(this)),
      m_nameProblem(new TextLabel(QStringLiteral("formNameProblem"), this, Text::Small)),
      m_addressProblem(new TextLabel(QStringLiteral("formAddressProblem"), this, Text::Small))
{
    setObjectName(QStringLiteral("endpointForm"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(pixels(Space::M));
    m_grid->setVerticalSpacing(pixels(Space::S));
    m_grid->setColumnStretch(1, 1);
    add(Address, "formAddress", false);
    add(Authority, "formAuthority", true);
    add(Certificate, "formCertificate", true);
    add(Key, "formKey", true);
    add(ServerName, "formServerName", false);
    for (TextLabel *problem : {m_addressProblem, m_nameProblem}) {
        problem->setTone(Tone::Danger);
        problem->setWordWrap(true);
        problem->hide();
    }
    m_grid->addWidget(m_addressProblem, m_grid->rowCount(), 1, 1, 2);
    add(Name, "formName", false);
    m_grid->addWidget(m_nameProblem, m_grid->rowCount(), 1, 1, 2);
    connect(m_fields[Name].edit, &QLineEdit::textEdited, this,
            [this](const QString &text) { m_isNameTyped = !text.isEmpty(); });
    connect(m_fields[Address].edit, &QLineEdit::textEdited, this, [this] {
        if (!m_isNameTyped)
            m_fields[Name].edit->setText(proposedName(text(Address), m_taken));
        Q_EMIT addressTyped();
    });
    retranslate();
}

void EndpointForm::add(Part part, const char *name, bool isFile)
{
    const QString base = QString::fromLatin1(name);
    Field &field = m_fields[part];
    field.title = new TextLabel(base + QStringLiteral("Title"), this);
    field.edit = new QLineEdit(this);
    field.edit->setObjectName(base);
    field.title->setBuddy(field.edit);
    const int row = m_grid->rowCount();
    m_grid->addWidget(field.title, row, 0);
    m_grid->addWidget(field.edit, row, 1, 1, isFile ? 1 : 2);
    if (isFile) {
        field.choose = new QPushButton(this);
        field.choose->setObjectName(base + QStringLiteral("Choose"));
        field.choose->setAutoDefault(false);
        m_grid->addWidget(field.choose, row, 2);
        connect(field.choose, &QAbstractButton::clicked, this, [this, part] { choose(part); });
    }
    connect(field.edit, &QLineEdit::textEdited, this, [this] { m_isTouched = true; });
    connect(field.edit, &QLineEdit::textChanged, this, [this] {
        judge();
        Q_EMIT changed();
    });
    connect(field.edit, &QLineEdit::returnPressed, this, &EndpointForm::entered);
}

void EndpointForm::choose(Part part)
{
    auto *dialog = new QFileDialog(this, m_fields[part].title->text().remove(QLatin1Char('&')));
    dialog->setObjectName(QStringLiteral("formFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Certificates and keys (*.pem *.crt *.cer *.key)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this, part](const QString &path) {
        m_isTouched = true;
        m_fields[part].edit->setText(path);
    });
    dialog->open();
}

void EndpointForm::setKnown(const QList<Endpoint> &known, const QStringList &taken)
{
    m_known = known;
    m_taken = taken;
    judge();
}

void EndpointForm::setEndpoint(const Endpoint &endpoint)
{
    m_isNameTyped = false;
    m_isTouched = true;
    const QString values[] = {endpoint.id.text(),      endpoint.address, endpoint.tlsCa,
                              endpoint.tlsCertificate, endpoint.tlsKey,  endpoint.tlsServerName};
    for (int part = Name; part < parts; ++part)
        m_fields[part].edit->setText(values[part]);
}

void EndpointForm::clear()
{
    m_isNameTyped = false;
    m_isTouched = false;
    for (const Field &field : m_fields)
        field.edit->clear();
    judge();
}

QString EndpointForm::text(Part part) const
{
    return m_fields[part].edit->text().trimmed();
}

QString EndpointForm::name() const
{
    return text(Name);
}

Endpoint EndpointForm::endpoint() const
{
    const auto id = EndpointId::parse(name());
    const bool tls = isOverTheNetwork(text(Address));
    const auto file = [&](Part part) { return tls ? text(part) : QString(); };
    return {id ? *id : EndpointId::parse(placeholder).value(),
            inventory::Platform::Docker,
            text(Address),
            {},
            false,
            file(Authority),
            file(Certificate),
            file(Key),
            {},
            file(ServerName)};
}

QString EndpointForm::labelOf(const QString &parameter) const
{
    const std::pair<const char *, Part> labels[] = {
        {"address", Address}, {"tls_ca", Authority},           {"tls_certificate", Certificate},
        {"tls_key", Key},     {"tls_server_name", ServerName}, {"name", Name}};
    for (const auto &[known, part] : labels) {
        if (parameter == QLatin1String(known))
            return m_fields[part].title->text().remove(QLatin1Char('&'));
    }
    return parameter;
}

QString EndpointForm::addressProblem() const
{
    if (text(Address).isEmpty())
        return tr("An address is needed: unix:///PATH, or tcp://HOST:PORT.");
    Endpoint judged = endpoint();
    judged.id = EndpointId::parse(placeholder).value(); // the name is judged by itself
    const auto valid = configuration::validateEndpoint(judged);
    if (valid)
        return {};
    const int files = static_cast<int>(!judged.tlsCa.isEmpty()) + static_cast<int>(!judged.tlsCertificate.isEmpty()) +
                      static_cast<int>(!judged.tlsKey.isEmpty());
    if (isOverTheNetwork(judged.address) && files < 3 &&
        valid.error().arguments.text(u"parameter") == QStringLiteral("tls_ca"))
        return files > 0 ? tr("Mutual TLS needs all three files.")
                         : tr("Beyond this machine an engine is only spoken to over mutual TLS: give the three files.");
    const Arguments &arguments = valid.error().arguments;
    return tr("%1: %2.", "a field, and what is wrong with it")
        .arg(labelOf(arguments.text(u"parameter")), arguments.text(u"reason"));
}

QString EndpointForm::nameProblem() const
{
    if (name().isEmpty())
        return tr("A name is needed: letters, digits, dots and dashes.");
    const auto id = EndpointId::parse(name());
    if (!id)
        return tr("%1: %2.", "a field, and what is wrong with it")
            .arg(labelOf(QStringLiteral("name")), id.error().arguments.text(u"reason"));
    if (m_taken.contains(name()))
        return tr("“%1” is taken; choose another name.").arg(name());
    return {};
}

const Endpoint *EndpointForm::same() const
{
    const QString address = text(Address);
    const auto found =
        std::find_if(m_known.cbegin(), m_known.cend(), [&](const Endpoint &one) { return one.address == address; });
    return found == m_known.cend() ? nullptr : &*found;
}

void EndpointForm::focusAddress()
{
    m_fields[Address].edit->setFocus(Qt::OtherFocusReason);
}

void EndpointForm::judge()
{
    const bool tls = isOverTheNetwork(text(Address));
    for (const Part part : {Authority, Certificate, Key, ServerName}) {
        const Field &field = m_fields[part];
        field.title->setVisible(tls);
        field.edit->setVisible(tls);
        if (field.choose)
            field.choose->setVisible(tls);
    }
    const auto show = [this](TextLabel *label, const QString &problem, Part part) {
        const QString shown = m_isTouched ? problem : QString();
        label->setText(shown);
        label->setVisible(!shown.isEmpty());
        m_fields[part].edit->setAccessibleDescription(shown);
    };
    show(m_addressProblem, addressProblem(), Address);
    show(m_nameProblem, same() ? QString() : nameProblem(), Name);
}

void EndpointForm::retranslate()
{
    m_fields[Name].title->setText(tr("&Name"));
    m_fields[Address].title->setText(tr("A&ddress"));
    m_fields[Authority].title->setText(tr("Certificate a&uthority"));
    m_fields[Certificate].title->setText(tr("Own &certificate"));
    m_fields[Key].title->setText(tr("Own &key"));
    m_fields[ServerName].title->setText(tr("Name in the ce&rtificate"));
    m_fields[Address].edit->setPlaceholderText(tr("unix:///run/nas/docker.sock or tcp://shed:2376"));
    m_fields[Name].edit->setPlaceholderText(tr("What you call it: nas, shed"));
    m_fields[ServerName].edit->setPlaceholderText(tr("The address's host, unless it is another"));
    for (const Field &field : m_fields) {
        const QString title = field.title->text().remove(QLatin1Char('&'));
        field.edit->setAccessibleName(title);
        if (!field.choose)
            continue;
        field.edit->setPlaceholderText(tr("The full path of a PEM file"));
        field.choose->setText(tr("Choose…"));
        field.choose->setAccessibleName(tr("Choose a file: %1").arg(title));
    }
    judge();
}

void EndpointForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    FlowBox::changeEvent(event);
}

} // namespace wingman::ui
