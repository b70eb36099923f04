// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/curtain.h"

#include "support/ui_window.h"
#include "widgets/sheet.h"

#include <QBoxLayout>
#include <QDialog>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

using namespace wingman::ui;
using namespace wingman::test;

namespace {

class Drape final : public Curtain
{
public:
    explicit Drape(QWidget *window)
        : Curtain(QStringLiteral("drape"), window), field(new QLineEdit(this)), button(new QPushButton(this))
    {
        auto *column = new QVBoxLayout(this);
        column->addWidget(field);
        column->addWidget(button);
    }
    QLineEdit *field;
    QPushButton *button;

protected:
    QWidget *firstFocus() override { return field; }
};

/// A window with two fields, a drape that is not drawn, and what may open over them.
struct Stage
{
    Stage()
    {
        auto *column = new QVBoxLayout(&window);
        column->addWidget(inside);
        auto *fields = new QVBoxLayout(inside);
        fields->addWidget(first);
        fields->addWidget(second);
        window.resize(900, 600);
        window.show();
        drape = new Drape(&window);
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window does not become active");
    }
    QWidget window;
    QWidget *inside = new QWidget(&window);
    QLineEdit *first = new QLineEdit(inside);
    QLineEdit *second = new QLineEdit(inside);
    Drape *drape;
};

} // namespace

class tst_Curtain : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { dress(Scheme::Light); }

    void whatLiesUnderItIsHiddenAndComesBack()
    {
        Stage stage;
        stage.second->setFocus();
        QCOMPARE(Curtain::over(&stage.window), nullptr);
        stage.drape->draw();
        QCOMPARE(Curtain::over(&stage.window), stage.drape);
        QVERIFY(!stage.inside->isVisible() && !stage.second->isVisible());
        QVERIFY(stage.drape->isVisible());
        QCOMPARE(stage.drape->geometry(), stage.window.rect());
        QVERIFY(stage.drape->field->hasFocus());
        stage.window.resize(1000, 700);
        QCOMPARE(stage.drape->geometry(), stage.window.rect());
        const QSignalSpy lifted(stage.drape, &Curtain::lifted);
        stage.drape->lift();
        QCOMPARE(lifted.size(), 1);
        QVERIFY(!stage.drape->isVisible() && stage.second->isVisible());
        QVERIFY(stage.second->hasFocus());
        QCOMPARE(Curtain::over(&stage.window), nullptr);
    }

    void theKeyboardStaysAboveIt()
    {
        Stage stage;
        stage.drape->draw();
        QTest::keyClick(stage.drape->field, Qt::Key_Tab);
        QVERIFY(stage.drape->button->hasFocus());
        QTest::keyClick(stage.drape->button, Qt::Key_Tab);
        QVERIFY(stage.drape->field->hasFocus());
        QTest::keyClick(stage.drape->field, Qt::Key_Backtab);
        QVERIFY(stage.drape->button->hasFocus());
        // An answer that comes meanwhile asks for the focus.
        stage.first->setFocus();
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("secret"));
        QVERIFY(stage.first->text().isEmpty());
        QCOMPARE(stage.drape->field->text(), QStringLiteral("secret"));
    }

    void anOpenSheetWaitsUnderIt()
    {
        Stage stage;
        Sheet sheet(QStringLiteral("sheet"), &stage.window);
        auto *field = new QLineEdit(&sheet);
        sheet.body()->addWidget(field);
        sheet.open();
        field->setText(QStringLiteral("typed"));
        stage.drape->draw();
        QVERIFY(!sheet.isVisible() && sheet.isOpen());
        stage.drape->lift();
        QVERIFY(sheet.isVisible() && field->hasFocus());
        QCOMPARE(field->text(), QStringLiteral("typed"));
    }

    void aSheetThatEndsMeanwhileDoesNotComeBack()
    {
        Stage stage;
        Sheet sheet(QStringLiteral("sheet"), &stage.window);
        sheet.open();
        stage.drape->draw();
        sheet.dismiss();
        stage.drape->lift();
        QVERIFY(!sheet.isVisible() && !sheet.isOpen());
    }

    void aSheetThatOpensMeanwhileWaits()
    {
        Stage stage;
        stage.drape->draw();
        Sheet sheet(QStringLiteral("sheet"), &stage.window);
        auto *field = new QLineEdit(&sheet);
        sheet.body()->addWidget(field);
        sheet.open();
        QVERIFY(sheet.isOpen() && !sheet.isVisible());
        QVERIFY(stage.drape->field->hasFocus());
        QTest::keyClick(stage.drape->field, Qt::Key_Tab); // and wants no focus meanwhile
        QVERIFY(stage.drape->button->hasFocus());
        stage.drape->lift();
        QVERIFY(sheet.isVisible() && field->hasFocus());
        sheet.dismiss();
        stage.drape->draw();
        Sheet brief(QStringLiteral("brief"), &stage.window);
        brief.open();
        brief.dismiss();
        stage.drape->lift();
        QVERIFY(!brief.isVisible() && !sheet.isVisible());
    }

    void whatMayStandAboveItDoes()
    {
        Stage stage;
        stage.drape->draw();
        Sheet sheet(QStringLiteral("sheet"), &stage.window);
        auto *button = new QPushButton(QStringLiteral("Quit"), &sheet);
        sheet.body()->addWidget(button);
        sheet.setAboveCurtain(true);
        sheet.open();
        QVERIFY(sheet.isVisible() && button->hasFocus());
        sheet.dismiss();
        QVERIFY(!sheet.isVisible());
        QTRY_VERIFY(stage.drape->field->hasFocus());
    }

    void menusAndDialogsAreClosed()
    {
        Stage stage;
        QMenu menu(&stage.window);
        menu.addAction(QStringLiteral("One"));
        menu.popup(stage.window.mapToGlobal(QPoint(10, 10)));
        QVERIFY(menu.isVisible());
        QDialog dialog(&stage.window);
        dialog.show();
        stage.drape->draw();
        QVERIFY(!menu.isVisible());
        QVERIFY(!dialog.isVisible());
    }
};

QTEST_MAIN(tst_Curtain)
#include "tst_curtain.moc"
