// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/operation_words.h"

#include <QTest>

using namespace wingman;
using namespace wingman::ui;

class tst_OperationWords : public QObject
{
    Q_OBJECT

    static operations::OperationSpec spec(const char *id, const char *title)
    {
        return {.id = operations::OperationId::parse(QString::fromLatin1(id)).value(),
                .title = QString::fromLatin1(title),
                .parameters = {},
                .permission = {},
                .inverse = {}};
    }

private Q_SLOTS:
    void names_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *id, const char *words) {
            QTest::newRow(id) << QString::fromLatin1(id) << QString::fromLatin1(words);
        };
        row("docker.container.restart", "Restart web-1");
        row("docker.container.remove", "Remove web-1");
        row("proxmox.guest.stop", "Stop web-1 at once");
        row("something.of.tomorrow", "A title: web-1");
    }
    void names()
    {
        QFETCH(QString, id);
        QTEST(operationOn(spec(qPrintable(id), "A title"), QStringLiteral("web-1")), "words");
    }

    void namesAreInert()
    {
        const QString words = operationOn(spec("docker.container.stop", {}), QStringLiteral("a\u202Eb\nc"));
        QVERIFY(!words.contains(QChar(0x202E)) && !words.contains(QLatin1Char('\n')));
    }

    void whatTakesAwayIsDestructive()
    {
        auto one = spec("docker.container.remove", {});
        QVERIFY(isDestructive(one)); // dangerous is the default answer
        one.dangerous = false;
        QVERIFY(!isDestructive(one));
        one.losesData = true;
        QVERIFY(isDestructive(one));
        QCOMPARE(iconOf(one), Icon::Remove);
        QCOMPARE(iconOf(spec("docker.container.restart", {})), Icon::Restart);
    }
};

QTEST_APPLESS_MAIN(tst_OperationWords)
#include "tst_operation_words.moc"
