// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/message_banner.h"

#include "support/ui_window.h"

#include <QBoxLayout>
#include <QLabel>
#include <QSignalSpy>

using namespace wingman::ui;
using namespace wingman::test;

class tst_MessageBanner : public QObject
{
    Q_OBJECT

    static Message said(const char *title, const char *sentence)
    {
        Message message;
        message.title = QString::fromUtf8(title);
        message.sentence = QString::fromUtf8(sentence);
        message.primary = QStringLiteral("See why");
        return message;
    }

private Q_SLOTS:
    void initTestCase() { dress(Scheme::Light); }

    void nothingIsCutOff_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<bool>("oneLine");
        const QString title = QStringLiteral("1 endpoint without an answer");
        const QString sentence = QStringLiteral("demo-edge: the rows are shown as last seen.");
        QTest::newRow("room enough") << 1200 << title << sentence << true;
        QTest::newRow("narrow") << 420 << title << sentence << false;
        QTest::newRow("long words in a narrow place")
            << 420 << title + QStringLiteral(", and what that means for everything that stands below")
            << sentence.repeated(4) << false;
        QTest::newRow("long words, wide") << 1200 << title << sentence.repeated(6) << false;
    }
    void nothingIsCutOff()
    {
        QFETCH(int, width);
        QFETCH(QString, title);
        QFETCH(QString, sentence);
        QFETCH(bool, oneLine);
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            QWidget window;
            window.setLayoutDirection(direction);
            auto *column = new QVBoxLayout(&window);
            auto *banner = new MessageBanner(QStringLiteral("banner"), &window);
            column->addWidget(banner);
            column->addStretch();
            banner->setMessage(said(qPrintable(title), qPrintable(sentence)));
            window.resize(width, 400);
            window.show();
            QVERIFY(QTest::qWaitForWindowExposed(&window));
            const auto *upper = child<QLabel>(*banner, "bannerTitle");
            const auto *lower = child<QLabel>(*banner, "bannerSentence");
            const auto *button = child<QAbstractButton>(*banner, "bannerPrimary");
            QTRY_VERIFY(upper->height() >= upper->heightForWidth(upper->width()) &&
                        lower->height() >= lower->heightForWidth(lower->width()));
            QCOMPARE(upper->geometry().center().y() == lower->geometry().center().y(), oneLine);
            for (const QWidget *part : {static_cast<const QWidget *>(upper), static_cast<const QWidget *>(lower),
                                        static_cast<const QWidget *>(button)})
                QVERIFY2(banner->rect().contains(part->geometry()), qPrintable(part->objectName()));
            QVERIFY(!upper->geometry().intersects(lower->geometry()));
            QVERIFY(!lower->geometry().intersects(button->geometry()));
        }
    }

    void hiddenWithoutATitle()
    {
        QWidget window;
        MessageBanner banner(QStringLiteral("banner"), &window);
        window.show();
        QVERIFY(banner.isHidden());
        banner.setMessage(said("One endpoint is away", "Its rows are old."));
        QVERIFY(!banner.isHidden());
        QCOMPARE(banner.accessibleName(), QStringLiteral("One endpoint is away"));
        QSignalSpy spy(&banner, &MessageBanner::primaryRequested);
        child<QAbstractButton>(banner, "bannerPrimary")->click();
        QCOMPARE(spy.size(), 1);
        banner.setMessage({});
        QVERIFY(banner.isHidden());
    }
};

QTEST_MAIN(tst_MessageBanner)
#include "tst_message_banner.moc"
