// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/factor_sheet.h"

#include "shell/factor_watch.h"
#include "support/ui_window.h"
#include "support/window/fake_links.h"
#include "widgets/segmented.h"

#include <QLabel>
#include <QPushButton>

using namespace wingman;
using namespace wingman::ui;
using namespace wingman::test;

namespace {

FactorQuestion question(quint64 id, const QStringList &ways)
{
    return {id, QStringLiteral("https://pve1:8006"), QStringLiteral("root@pam"), ways};
}

FactorSheet *sheetIn(const QWidget &window)
{
    const auto all = window.findChildren<FactorSheet *>();
    for (FactorSheet *one : all) {
        if (one->isOpen())
            return one;
    }
    return nullptr;
}

} // namespace

class tst_FactorSheet : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { dress(Scheme::Light); }

    void aCodeIsGivenOnce()
    {
        FakeLogins logins;
        QWidget window;
        window.resize(900, 600);
        window.show();
        const FactorWatch watch(logins, &window);
        logins.ask(question(7, {QStringLiteral("recovery"), QStringLiteral("totp")}));
        FactorSheet *sheet = sheetIn(window);
        QVERIFY(sheet);
        QVERIFY2(unnamed(*sheet).isEmpty(), qPrintable(unnamed(*sheet).join(QLatin1Char('\n'))));
        picture(window, QStringLiteral("factor"));
        auto *code = child<QLineEdit>(*sheet, "factorCode");
        auto *send = child<QPushButton>(*sheet, "factorSend");
        QVERIFY(!send->isEnabled());
        QTest::keyClicks(code, QStringLiteral("12a456"));
        QVERIFY(!send->isEnabled());
        code->clear();
        QTest::keyClicks(code, QStringLiteral("123 456"));
        QVERIFY(send->isEnabled());
        QTest::keyClick(code, Qt::Key_Return);
        QCOMPARE(logins.answers, QStringList{QStringLiteral("7 totp:123456")});
        QVERIFY(!sheetIn(window));
    }

    void aRecoveryKeyIsNotShown()
    {
        FakeLogins logins;
        QWidget window;
        window.show();
        const FactorWatch watch(logins, &window);
        logins.ask(question(1, {QStringLiteral("totp"), QStringLiteral("recovery")}));
        FactorSheet *sheet = sheetIn(window);
        child<Segmented>(*sheet, "factorWays")->setCurrentId(QStringLiteral("recovery"));
        auto *code = child<QLineEdit>(*sheet, "factorCode");
        QCOMPARE(code->echoMode(), QLineEdit::Password);
        QTest::keyClicks(code, QStringLiteral("ab12-cd34"));
        child<QPushButton>(*sheet, "factorSend")->click();
        QCOMPARE(logins.answers, QStringList{QStringLiteral("1 recovery:ab12-cd34")});
    }

    void leavingDeclinesAndTheNextIsAsked()
    {
        FakeLogins logins;
        QWidget window;
        window.show();
        const FactorWatch watch(logins, &window);
        logins.ask(question(1, {QStringLiteral("totp")}));
        logins.ask(question(2, {QStringLiteral("totp")}));
        sheetIn(window)->dismiss();
        QCOMPARE(logins.answers, QStringList{QStringLiteral("1 declined")});
        QTRY_VERIFY(sheetIn(window) && sheetIn(window)->question() == 2);
        logins.over(2); // the cluster does not wait any more
        QVERIFY(!sheetIn(window));
        QCOMPARE(logins.answers.size(), 1);
    }

    void whatCannotBeGivenHereIsSaid()
    {
        FakeLogins logins;
        QWidget window;
        window.show();
        const FactorWatch watch(logins, &window);
        logins.ask(question(1, {QStringLiteral("webauthn")}));
        FactorSheet *sheet = sheetIn(window);
        QVERIFY(!child<QPushButton>(*sheet, "factorSend")->isEnabled());
        QVERIFY(child<QLabel>(*sheet, "factorNote")->text().contains(QStringLiteral("webauthn")));
    }
};

QTEST_MAIN(tst_FactorSheet)
#include "tst_factor_sheet.moc"
