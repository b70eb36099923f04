// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/elided_button.h"

#include <QHBoxLayout>
#include <QTest>

using namespace wingman::ui;

class tst_ElidedButton : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// However long its text: the window may be as narrow as before, and the end of the text is not what is drawn.
    void aLongTextMakesNothingWider()
    {
        QWidget window;
        auto *row = new QHBoxLayout(&window);
        auto *button = new ElidedButton;
        row->addWidget(button);
        button->setText(QStringLiteral("Restart web-1"));
        window.show();
        const QString name = QString(200, QLatin1Char('n'));
        button->setText(name + QStringLiteral("xyz"));
        row->activate();
        const int least = window.minimumSizeHint().width();
        QVERIFY2(least < 200, qPrintable(QString::number(least)));
        window.resize(300, 60);
        row->activate();
        const QImage one = button->grab().toImage();
        button->setText(name + QStringLiteral("abc"));
        QVERIFY(button->grab().toImage() == one); // the ends differ where nobody sees them
        button->setText(QStringLiteral("a") + name);
        QVERIFY(button->grab().toImage() != one);
    }

    /// As a plain button draws it.
    void aShortTextIsWhole()
    {
        ElidedButton button;
        QPushButton plain;
        plain.setText(QStringLiteral("Nothing is running"));
        button.setText(plain.text());
        plain.resize(plain.sizeHint());
        button.resize(plain.size());
        QVERIFY(button.grab().toImage() == plain.grab().toImage());
        QVERIFY(button.minimumSizeHint().width() <= button.sizeHint().width());
    }
};

QTEST_MAIN(tst_ElidedButton)
#include "tst_elided_button.moc"
