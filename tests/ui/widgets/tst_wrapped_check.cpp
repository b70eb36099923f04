// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/wrapped_check.h"

#include "support/ui_window.h"

#include <QTest>
#include <QVBoxLayout>

using namespace wingman::ui;

class tst_WrappedCheck : public QObject
{
    Q_OBJECT

    const QString m_sentence = QStringLiteral("With disks of its own; without, it stands on those of a template");

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new Style); }

    void aSentenceGoesOnInTheNextLine()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *check = new WrappedCheck;
        check->setText(m_sentence);
        column->addWidget(check);
        column->addStretch();
        const int line = check->sizeHint().height();
        QVERIFY(window.minimumSizeHint().width() < check->sizeHint().width() / 2);
        window.resize(check->sizeHint().width() / 2, 300);
        window.show();
        QVERIFY(check->height() > line);
        window.resize(2 * check->sizeHint().width(), 300);
        column->activate();
        QCOMPARE(check->height(), line);
    }

    /// As a plain one draws it, also from right to left.
    void inOneLineItIsAsAnyOther_data()
    {
        QTest::addColumn<bool>("fromTheRight");
        QTest::newRow("from the left") << false;
        QTest::newRow("from the right") << true;
    }
    void inOneLineItIsAsAnyOther()
    {
        QFETCH(bool, fromTheRight);
        WrappedCheck check;
        QCheckBox plain(QStringLiteral("Kill it first"));
        for (QCheckBox *box : {static_cast<QCheckBox *>(&check), &plain}) {
            box->setLayoutDirection(fromTheRight ? Qt::RightToLeft : Qt::LeftToRight);
            box->setText(plain.text());
            box->setChecked(true);
            box->resize(plain.sizeHint().width() + 40, plain.sizeHint().height());
        }
        QCOMPARE(check.grab().toImage(), plain.grab().toImage());
    }

    /// Also on its second line.
    void allOfItCanBePressed()
    {
        WrappedCheck check;
        check.setText(m_sentence);
        const int width = check.sizeHint().width() / 2;
        check.resize(width, check.heightForWidth(width));
        check.show();
        QTest::mouseClick(&check, Qt::LeftButton, {}, QPoint(width / 2, check.height() - 3));
        QVERIFY(check.isChecked());
        QTest::keyClick(&check, Qt::Key_Space);
        QVERIFY(!check.isChecked());

        check.setText(QStringLiteral("Kill it first"));
        check.resize(400, check.sizeHint().height());
        QTest::mouseClick(&check, Qt::LeftButton, {}, QPoint(390, 10)); // beside it
        QVERIFY(!check.isChecked());
        check.setLayoutDirection(Qt::RightToLeft);
        QTest::mouseClick(&check, Qt::LeftButton, {}, QPoint(10, 10));
        QVERIFY(!check.isChecked());
        QTest::mouseClick(&check, Qt::LeftButton, {}, QPoint(350, 10));
        QVERIFY(check.isChecked());
    }
};

QTEST_MAIN(tst_WrappedCheck)
#include "tst_wrapped_check.moc"
