// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/audit/entry_details.h"

#include "support/window/record_links.h"

#include <QLabel>
#include <QTest>

using namespace wingman;
using namespace wingman::ui;
using namespace wingman::test;

class tst_EntryDetails : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theNewestIsTheNewestOnlyUntilAnotherComes()
    {
        const auto clock = std::make_shared<ManualClock>();
        Feed feed(clock);
        CountedRecord record;
        feed.setOverview(overviewWith(5));
        EntryDetails details(feed);
        details.show();
        const auto says = [&details](const QString &words) {
            const auto labels = details.findChildren<QLabel *>();
            return std::any_of(labels.cbegin(), labels.cend(), [&](const QLabel *label) {
                return label->isVisible() && label->text().contains(words);
            });
        };
        QVERIFY(details.setEntry(record.at(5), {}));
        QVERIFY(says(QStringLiteral("It is the newest entry")));
        feed.setOverview(overviewWith(6));
        QVERIFY(!says(QStringLiteral("It is the newest entry")));
        QVERIFY(says(QStringLiteral("and the next entry names it")));
    }
};

QTEST_MAIN(tst_EntryDetails)
#include "tst_entry_details.moc"
