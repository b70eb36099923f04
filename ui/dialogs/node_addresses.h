// SPDX-License-Identifier: GPL-3.0-or-later
// The addresses of a cluster's nodes, one per row, and how each is known to be the right one: a fingerprint that a
// person compared and accepted, or an authority.
#pragma once

#include "base/result.h"
#include "theme/theme.h"
#include "widgets/flow_box.h"

class QCheckBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace wingman::ui {

class LinkButton;
class TextLabel;

/// The certificate that a host showed and nobody vouches for yet.
struct ShownCertificate
{
    QString fingerprint, subject, issuer, from, until;
    friend bool operator==(const ShownCertificate &, const ShownCertificate &) = default;
};
/// Out of the refusal of a certificate; none for any other error. Pure.
std::optional<ShownCertificate> shownIn(const Error &error);

/// "pve1", "pve1:8006", "https://pve1:8006/" → "https://pve1:8006". Pure.
QString normalAddress(const QString &typed);

/// Asks nobody: what was found out is told to it. Owned by its sheet. Thread: the window's.
class NodeAddresses final : public FlowBox
{
    Q_OBJECT
public:
    explicit NodeAddresses(QWidget *parent = nullptr);

    /// In place of all rows.
    void setAddresses(const QStringList &addresses);
    /// Those that are filled in, in order, none twice.
    QStringList addresses() const;
    /// With the accepted fingerprints: "https://pve1:8006#AB:…,https://pve2:8006".
    QString text() const;
    /// Addresses that nobody has looked at, and that have no accepted fingerprint.
    QStringList unseen() const;
    /// Addresses whose certificate waits for a person.
    QStringList undecided() const;

    void setShown(const QString &address, const ShownCertificate &certificate);
    /// An authority vouches for it.
    void setTrusted(const QString &address);
    /// Nobody answered there.
    void setSilent(const QString &address, const QString &why);
    /// What was found out speaks of something else now, say of another authority.
    void forget();
    /// Who was silent may answer by now.
    void lookAgain();

Q_SIGNALS:
    void changed();
    /// A fingerprint was accepted, or taken back.
    void decided();
    void entered();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        QWidget *box = nullptr;
        TextLabel *title = nullptr;
        QLineEdit *edit = nullptr;
        QPushButton *remove = nullptr;
        TextLabel *state = nullptr;
        TextLabel *fingerprint = nullptr;
        QCheckBox *accept = nullptr;
        std::optional<ShownCertificate> shown{};
        bool isTrusted = false;
        QString silence{};
    };

    void add(const QString &address);
    void removeRow(QWidget *box);
    Row *rowOf(const QString &address);
    static void forget(Row &row);
    void show(const Row &row, int position);
    void retranslate();

    QVBoxLayout *m_column;
    QVBoxLayout *m_rowsColumn;
    LinkButton *m_more;
    QList<Row> m_rows;
    int m_made = 0;
};

} // namespace wingman::ui
