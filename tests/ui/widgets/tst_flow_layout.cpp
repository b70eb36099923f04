// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/flow_layout.h"

#include <QPushButton>
#include <QTest>

using namespace wingman::ui;

class tst_FlowLayout : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneLineWhereThereIsRoom()
    {
        Row row;
        row.window.resize(row.layout->sizeHint());
        row.layout->activate();
        QCOMPARE(row.at(0).top(), row.at(2).top());
        QVERIFY(row.at(0).right() < row.at(1).left());
    }

    void aNextLineWhereThereIsNone()
    {
        Row row;
        const int two = row.at(0).width() + row.layout->spacing() + row.at(1).width();
        row.window.resize(two, row.layout->heightForWidth(two));
        row.layout->activate();
        QCOMPARE(row.at(1).top(), row.at(0).top());
        QVERIFY(row.at(2).top() > row.at(0).bottom());
        QCOMPARE(row.at(2).left(), 0);
        QCOMPARE(row.window.height(), row.at(2).bottom() + 1);
        // Never wider than the widest of them has to be.
        QVERIFY(row.layout->minimumSize().width() < two);
    }

    void whatIsLowStandsInTheMiddleOfItsLine()
    {
        Row row;
        row.buttons[1]->setFixedHeight(row.at(0).height() / 2);
        row.window.resize(row.layout->sizeHint());
        row.layout->activate();
        QVERIFY(std::abs(row.at(1).center().y() - row.at(0).center().y()) <= 1);
        QVERIFY(row.at(1).top() > row.at(0).top());
    }

    void whatIsHiddenTakesNoRoom()
    {
        Row row;
        const int before = row.layout->sizeHint().width();
        row.buttons[1]->hide();
        QVERIFY(row.layout->sizeHint().width() < before);
    }

    void fromTheRight()
    {
        Row row;
        row.window.setLayoutDirection(Qt::RightToLeft);
        row.window.resize(row.layout->sizeHint());
        row.layout->activate();
        QVERIFY(row.at(0).left() > row.at(1).right());
        QCOMPARE(row.at(0).right() + 1, row.window.width());
    }

    void itemsAreGivenBack()
    {
        Row row;
        QCOMPARE(row.layout->count(), 3);
        delete row.layout->takeAt(0);
        QCOMPARE(row.layout->count(), 2);
        QCOMPARE(row.layout->takeAt(7), nullptr);
    }

private:
    struct Row
    {
        QWidget window;
        FlowLayout *layout = new FlowLayout(&window);
        QList<QPushButton *> buttons;
        Row()
        {
            for (const char *text : {"Run the doctor", "Read again", "Show only this"}) {
                buttons.append(new QPushButton(QString::fromLatin1(text)));
                layout->addWidget(buttons.last());
            }
            window.resize(layout->sizeHint());
            window.show();
            layout->activate();
        }
        QRect at(int index) const { return buttons.at(index)->geometry(); }
    };
};

QTEST_MAIN(tst_FlowLayout)
#include "tst_flow_layout.moc"
