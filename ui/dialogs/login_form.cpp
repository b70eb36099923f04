// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/login_form.h"

#include "base/redaction.h"
#include "widgets/link_button.h"
#include "widgets/segmented.h"
#include "widgets/text_label.h"

#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QRegularExpression>

namespace wingman::ui {
namespace {

const QString whole = QStringLiteral("token");
const QString inParts = QStringLiteral("parts");
const QString password = QStringLiteral("password");

bool isUser(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A[^\\s:/!]+@[A-Za-z][A-Za-z0-9.\\-_]+\\z"));
    return form.match(text).hasMatch();
}

/// USER@REALM!NAME before ':' or '='; empty for anything else.
QString nameIn(const QString &token)
{
    static const QRegularExpression form(QStringLiteral(
        "\\A(?:PVEAPIToken=)?([^\\s:/!]+@[A-Za-z][A-Za-z0-9.\\-_]+![A-Za-z][A-Za-z0-9.\\-_]+)[:=].+\\z"));
    return form.match(token).captured(1);
}

} // namespace

LoginForm::LoginForm(QWidget *parent)
    : FlowBox(parent),
      m_ways(new Segmented(QStringLiteral("loginWays"), this)),
      m_grid(new QGridLayout(this)),
      m_note(new TextLabel(QStringLiteral("loginNote"), this, Text::Small, Role::Muted)),
      m_import(new LinkButton(QStringLiteral("loginImport"), this))
{
    setObjectName(QStringLiteral("loginForm"));
    m_note->setWordWrap(true);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(pixels(Space::M));
    m_grid->setVerticalSpacing(pixels(Space::S));
    m_grid->setColumnStretch(1, 1);
    m_grid->addWidget(m_ways, 0, 0, 1, 2, Qt::AlignLeft);
    add(Token, "loginToken", true);
    add(User, "loginUser", false);
    add(TokenName, "loginTokenName", false);
    add(TokenValue, "loginTokenValue", true);
    add(Password, "loginPassword", true);
    m_grid->addWidget(m_note, m_grid->rowCount(), 0, 1, 2);
    m_grid->addWidget(m_import, m_grid->rowCount(), 0, 1, 2, Qt::AlignLeft);
    connect(m_ways, &Segmented::currentIdChanged, this, [this] {
        m_imported.reset();
        retranslate();
        Q_EMIT changed();
    });
    connect(m_import, &QAbstractButton::clicked, this, &LoginForm::importRequested);
    retranslate();
}

void LoginForm::add(Part part, const char *name, bool isSecret)
{
    const QString base = QString::fromLatin1(name);
    Field &field = m_fields[part];
    field.title = new TextLabel(base + QStringLiteral("Title"), this);
    field.edit = new QLineEdit(this);
    field.edit->setObjectName(base);
    field.edit->setMaxLength(1000);
    if (isSecret) {
        field.edit->setEchoMode(QLineEdit::Password);
        field.edit->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    }
    field.title->setBuddy(field.edit);
    const int row = m_grid->rowCount();
    m_grid->addWidget(field.title, row, 0);
    m_grid->addWidget(field.edit, row, 1);
    connect(field.edit, &QLineEdit::textEdited, this, [this] {
        m_imported.reset();
        retranslate();
        Q_EMIT changed();
    });
    connect(field.edit, &QLineEdit::returnPressed, this, &LoginForm::entered);
}

bool LoginForm::isShown(Part part) const
{
    const QString way = m_ways->currentId();
    switch (part) {
    case Token:
        return way == whole;
    case User:
        return way != whole;
    case TokenName:
    case TokenValue:
        return way == inParts;
    case Password:
        return way == password;
    case parts:
        break;
    }
    return false;
}

QString LoginForm::text(Part part) const
{
    const QString typed = m_fields[part].edit->text();
    return part == Password ? typed : typed.trimmed(); // a password may begin with a space
}

QString LoginForm::problem() const
{
    if (m_imported)
        return {};
    if (m_ways->currentId() == whole) {
        if (text(Token).isEmpty())
            return tr("A token is needed.");
        return nameIn(text(Token)).isEmpty() ? tr("A token is written USER@REALM!NAME:VALUE.") : QString();
    }
    if (!isUser(text(User)))
        return tr("A user is written NAME@REALM, such as root@pam.");
    if (m_ways->currentId() == password)
        return text(Password).isEmpty() ? tr("The password is needed.") : QString();
    if (text(TokenName).isEmpty())
        return tr("The name of the token is needed.");
    return text(TokenValue).isEmpty() ? tr("The value of the token is needed.") : QString();
}

QString LoginForm::who() const
{
    if (m_imported)
        return m_imported->tokenName.isEmpty() ? m_imported->user
                                               : m_imported->user + QLatin1Char('!') + m_imported->tokenName;
    if (!problem().isEmpty())
        return {};
    if (m_ways->currentId() == whole)
        return nameIn(text(Token));
    return m_ways->currentId() == password ? text(User) : text(User) + QLatin1Char('!') + text(TokenName);
}

GivenSecret LoginForm::login() const
{
    if (m_imported)
        return m_imported->login;
    if (!problem().isEmpty())
        return nullptr;
    if (m_ways->currentId() == whole)
        return std::make_shared<const SecretText>(text(Token));
    return std::make_shared<const SecretText>(who() + QLatin1Char(':') +
                                              text(m_ways->currentId() == password ? Password : TokenValue));
}

void LoginForm::setImported(const ImportedLogin &imported)
{
    clear();
    m_imported = imported;
    retranslate();
    Q_EMIT changed();
}

void LoginForm::clear()
{
    m_imported.reset();
    for (const Field &field : m_fields)
        field.edit->setText({}); // clear() could be undone
    retranslate();
}

void LoginForm::retranslate()
{
    const QString now = m_ways->currentId();
    m_ways->setName(tr("How we are let in"));
    m_ways->setSegments({{whole, tr("API token"), tr("In one text, as Proxmox shows it once")},
                         {inParts, tr("Token in parts")},
                         {password, tr("User and password")}});
    if (now.isEmpty())
        m_ways->setCurrentId(whole);
    m_fields[Token].title->setText(tr("To&ken"));
    m_fields[Token].edit->setPlaceholderText(tr("root@pam!wingman:xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx"));
    m_fields[User].title->setText(tr("&User with realm"));
    m_fields[User].edit->setPlaceholderText(tr("root@pam, alice@pve"));
    m_fields[TokenName].title->setText(tr("Token's na&me"));
    m_fields[TokenValue].title->setText(tr("Token's &value"));
    m_fields[Password].title->setText(tr("Pass&word"));
    for (int part = Token; part < parts; ++part) {
        const Field &field = m_fields[part];
        const bool shown = isShown(static_cast<Part>(part)) && !m_imported;
        field.title->setVisible(shown);
        field.edit->setVisible(shown);
        field.edit->setAccessibleName(field.title->text().remove(QLatin1Char('&')));
    }
    QString note = m_ways->currentId() == password
                       ? tr("It is asked for a second factor where the user has one. A token of its own, with few "
                            "rights, is the better login for a program.")
                       : tr("It is kept in the system's keychain; everything else only holds a reference to it.");
    if (m_imported) {
        note = tr("%1, out of %2 in %3.", "who, files, folder")
                   .arg(inert(who()), QLocale().createSeparatedList(m_imported->files), inert(m_imported->folder));
        if (!m_imported->othersMayRead.isEmpty())
            note = tr("%1 Others on this machine could read it: a new token is the safer one.").arg(note);
    }
    m_note->setText(note);
    m_note->setTone(m_imported && !m_imported->othersMayRead.isEmpty() ? std::optional(Tone::Warn) : std::nullopt);
    m_import->setText(m_imported ? tr("Choose another folder…") : tr("Take it over from secret files…"));
    m_import->setAccessibleName(tr("Take the login over from the secret files of an earlier Wingman"));
}

void LoginForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    FlowBox::changeEvent(event);
}

} // namespace wingman::ui
