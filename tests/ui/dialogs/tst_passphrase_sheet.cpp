// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/passphrase_sheet.h"

#include "support/ui_window.h"
#include "support/window/fake_links.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace wingman;
using namespace wingman::ui;
using namespace wingman::test;
using Task = PassphraseSheet::Task;

namespace {

const QString words = QStringLiteral("a few words in a row");
const QString others = QStringLiteral("another few words");

struct Stage
{
    explicit Stage(Task task)
    {
        window.resize(900, 600);
        window.show();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window does not become active");
        if (task != Task::Set)
            session.passphrase = words.toUtf8();
        sheet = new PassphraseSheet(session, task, &window);
        sheet->open();
    }
    QLineEdit *field(const char *name) { return child<QLineEdit>(*sheet, name); }
    QPushButton *button() { return child<QPushButton>(*sheet, "passphraseDo"); }
    QString why() { return button()->accessibleDescription(); }

    QWidget window;
    FakeSession session;
    PassphraseSheet *sheet;
};

} // namespace

class tst_PassphraseSheet : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { dress(Scheme::Light); }

    void itIsSet()
    {
        Stage stage(Task::Set);
        QVERIFY2(unnamed(*stage.sheet).isEmpty(), qPrintable(unnamed(*stage.sheet).join(QLatin1Char('\n'))));
        QCOMPARE(stage.field("passphraseFresh")->echoMode(), QLineEdit::Password);
        QVERIFY(!stage.button()->isEnabled());
        QTest::keyClicks(stage.field("passphraseFresh"), QStringLiteral("short"));
        QVERIFY(!stage.button()->isEnabled());
        QVERIFY(stage.why().contains(QStringLiteral("12")));
        picture(stage.window, QStringLiteral("passphrase"));
        stage.field("passphraseFresh")->clear();
        QTest::keyClicks(stage.field("passphraseFresh"), words);
        QTest::keyClicks(stage.field("passphraseAgain"), others);
        QVERIFY(stage.why().contains(QStringLiteral("not the same")));
        QTest::keyClick(stage.field("passphraseAgain"), Qt::Key_Return);
        QVERIFY(stage.session.done.isEmpty());
        stage.field("passphraseAgain")->clear();
        QTest::keyClicks(stage.field("passphraseAgain"), words);
        const QSignalSpy done(stage.sheet, &PassphraseSheet::done);
        QTest::keyClick(stage.field("passphraseAgain"), Qt::Key_Return);
        QCOMPARE(done.size(), 1);
        QVERIFY(!stage.sheet->isOpen());
        QCOMPARE(stage.session.passphrase, words.toUtf8());
        QVERIFY(stage.field("passphraseFresh")->text().isEmpty());
        QVERIFY(stage.field("passphraseAgain")->text().isEmpty());
    }

    void oneOfAKindIsNotTaken()
    {
        Stage stage(Task::Set);
        QTest::keyClicks(stage.field("passphraseFresh"), QString(20, u'a'));
        QTest::keyClicks(stage.field("passphraseAgain"), QString(20, u'a'));
        QVERIFY(!stage.button()->isEnabled());
        QVERIFY(stage.why().contains(QStringLiteral("different")));
    }

    void itIsChangedByWhoKnowsIt()
    {
        Stage stage(Task::Change);
        const auto fill = [&](const QString &current) {
            QTest::keyClicks(stage.field("passphraseCurrent"), current);
            QTest::keyClicks(stage.field("passphraseFresh"), others);
            QTest::keyClicks(stage.field("passphraseAgain"), others);
        };
        fill(QStringLiteral("not these"));
        stage.button()->click();
        QVERIFY(stage.sheet->isOpen());
        auto *said = child<QLabel>(*stage.sheet, "passphraseSaid");
        QVERIFY(said->isVisible());
        QCOMPARE(said->text(), QStringLiteral("That is not the passphrase."));
        QVERIFY(stage.field("passphraseCurrent")->hasFocus());
        QVERIFY(stage.field("passphraseCurrent")->text().isEmpty()); // typed anew, all of it
        fill(words);
        QVERIFY(!said->isVisible());
        stage.button()->click();
        QVERIFY(!stage.sheet->isOpen());
        QCOMPARE(stage.session.passphrase, others.toUtf8());
    }

    void itIsTakenAwayByWhoKnowsIt()
    {
        Stage stage(Task::Remove);
        QVERIFY(!stage.sheet->findChild<QLineEdit *>(QStringLiteral("passphraseFresh")));
        QTest::keyClicks(stage.field("passphraseCurrent"), words);
        stage.button()->click();
        QVERIFY(!stage.sheet->isOpen());
        QVERIFY(stage.session.passphrase.isEmpty());
    }

    /// It takes a moment on purpose; the window goes on.
    void whileItIsLookedAtTheSheetStays()
    {
        Stage stage(Task::Remove);
        stage.session.holds = true;
        QTest::keyClicks(stage.field("passphraseCurrent"), words);
        stage.button()->click();
        QVERIFY(child<QWidget>(*stage.sheet, "passphraseProgress")->isVisible());
        QVERIFY(!stage.button()->isEnabled());
        QTest::keyClick(stage.sheet, Qt::Key_Escape);
        QVERIFY(stage.sheet->isOpen());
        stage.session.answer();
        QTRY_VERIFY(!stage.sheet->isOpen());
    }

    void whoDoesNotWantToLeavesNothingBehind()
    {
        Stage stage(Task::Set);
        QTest::keyClicks(stage.field("passphraseFresh"), words);
        child<QPushButton>(*stage.sheet, "passphraseCancel")->click();
        QVERIFY(!stage.sheet->isOpen());
        QVERIFY(stage.field("passphraseFresh")->text().isEmpty());
        QVERIFY(stage.session.done.isEmpty());
    }
};

QTEST_MAIN(tst_PassphraseSheet)
#include "tst_passphrase_sheet.moc"
