// SPDX-License-Identifier: GPL-3.0-or-later
// How the window hands over what lets us into a cluster: to try it, to keep it in the keychain, to answer a cluster
// that asks for a second factor.
#pragma once

#include "base/cancel.h"
#include "diagnostics/check_result.h"
#include "inventory/endpoint.h"
#include "link/secret_text.h"

#include <QObject>

namespace wingman::ui {

/// The login that an earlier deployment left in files.
struct ImportedLogin
{
    QString folder;
    QString user;      // "root@pam"
    QString tokenName; // empty: a password
    GivenSecret login; // in the form that is kept
    QString address;   // that the deployment named; may be empty
    QStringList files; // that hold something
    QStringList othersMayRead;
};

/// A cluster wants a second factor of this user, and waits for it.
struct FactorQuestion
{
    quint64 id = 0;
    QString endpoint;
    QString user;
    QStringList ways; // "totp", "recovery", …, as the cluster names them
};

/// Thread: the window's.
class LoginLink : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// The doctor's layers for an endpoint that is not saved, with a login that is kept nowhere; null: none, and the
    /// way is tried as far as it goes without.
    virtual Async<diagnostics::CheckResult> tryOut(inventory::Endpoint endpoint, GivenSecret login, Cancel cancel) = 0;
    /// In the keychain, under "keychain:NAME". Recorded by name. Errors: AuditUnwritable, KeychainLocked,
    /// KeychainUnavailable, LimitExceeded.
    virtual Async<> keep(QString reference, GivenSecret secret, Cancel cancel) = 0;
    /// Errors: also SecretNotFound.
    virtual Async<> forget(QString reference, Cancel cancel) = 0;
    /// Reads the secret files of a folder. Errors: NotFound, InvalidInput, LimitExceeded, PermissionRefused.
    virtual Async<ImportedLogin> import(QString folder, Cancel cancel) = 0;

    /// Those that wait, the oldest first.
    virtual QList<FactorQuestion> questions() const = 0;
    /// `way` is one of the question's; a question that is over by now hears nothing.
    virtual void answer(quint64 id, const QString &way, GivenSecret factor) = 0;
    virtual void decline(quint64 id) = 0;

Q_SIGNALS:
    /// questions() changed.
    void questionsChanged();
};

} // namespace wingman::ui
