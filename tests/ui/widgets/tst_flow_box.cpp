// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/flow_box.h"

#include <QEvent>
#include <QLabel>
#include <QTest>
#include <QVBoxLayout>

using namespace wingman::ui;

namespace {

/// How often a widget was told that what it holds wants another size.
class Requests final : public QObject
{
public:
    int count = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::LayoutRequest ? 1 : 0;
        return false;
    }
};

template <typename Box>
int requestsAfterOneInside()
{
    QWidget around;
    auto *column = new QVBoxLayout(&around);
    auto *box = new Box(&around);
    auto *inside = new QVBoxLayout(box);
    inside->addWidget(new QLabel(QStringLiteral("words"), box));
    column->addWidget(box);
    around.show();
    QCoreApplication::sendPostedEvents();
    Requests requests;
    around.installEventFilter(&requests);
    // It was laid out already, from outside: the box's own layout has nothing to do any more.
    QEvent request(QEvent::LayoutRequest);
    QCoreApplication::sendEvent(box, &request);
    QCoreApplication::sendPostedEvents();
    return requests.count;
}

} // namespace

class tst_FlowBox : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatHoldsItIsAskedToLayOutAnew()
    {
        QCOMPARE(requestsAfterOneInside<FlowBox>(), 1);
        QCOMPARE(requestsAfterOneInside<QWidget>(), 0); // why it is needed
    }
};

QTEST_MAIN(tst_FlowBox)
#include "tst_flow_box.moc"
