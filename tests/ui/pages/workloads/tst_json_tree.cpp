// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/workloads/json_tree.h"

#include "support/ui_child.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>
#include <QTranslator>
#include <QTreeView>

using namespace wingman::ui;
using wingman::test::child;

class tst_JsonTree : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// What a person looks for is open: of a container the short sections, of a guest the only one.
    void isOpenWhereItIsShort()
    {
        JsonTree tree(QStringLiteral("tree"), nullptr);
        auto *view = child<QTreeView>(tree, "treeView");
        const auto open = [&] {
            QStringList titles;
            for (int row = 0; row < view->model()->rowCount(); ++row) {
                const QModelIndex index = view->model()->index(row, 0);
                if (view->isExpanded(index))
                    titles.append(index.data().toString());
            }
            return titles.join(QLatin1Char(' '));
        };
        tree.setJson({{QStringLiteral("cores"), 4}, {QStringLiteral("memory"), QStringLiteral("8192")}});
        QCOMPARE(view->model()->rowCount(), 1);
        QCOMPARE(open(), QStringLiteral("Everything"));
        tree.setJson(
            {{QStringLiteral("Config"), QJsonObject{{QStringLiteral("Cmd"), QJsonArray{QStringLiteral("nginx")}}}}});
        QCOMPARE(view->model()->rowCount(), 2);
        QCOMPARE(open(), QStringLiteral("Command"));
        // What a person closed stays closed.
        tree.setJson({{QStringLiteral("cores"), 4}});
        view->collapse(view->model()->index(0, 0));
        tree.setJson({{QStringLiteral("cores"), 2}});
        QCOMPARE(open(), QString());
    }

    /// A title is ours: marks of direction that a language needs are not shown as what somebody wrote.
    void titlesAreNotInert()
    {
        struct FromTheRight final : QTranslator
        {
            QString translate(const char *, const char *source, const char *, int) const override
            {
                return QChar(0x200f) + QString::fromUtf8(source);
            }
            bool isEmpty() const override { return false; }
        } translator;
        QVERIFY(QCoreApplication::installTranslator(&translator));
        JsonTree tree(QStringLiteral("tree"), nullptr);
        tree.setJson({{QChar(0x200f) + QStringLiteral("cores"), 4}});
        const QAbstractItemModel *model = child<QTreeView>(tree, "treeView")->model();
        const QModelIndex title = model->index(0, 0);
        QCOMPARE(title.data().toString(), QChar(0x200f) + QStringLiteral("Everything"));
        QVERIFY(!model->index(0, 0, title).data().toString().contains(QChar(0x200f)));
        QCoreApplication::removeTranslator(&translator);
    }
};

QTEST_MAIN(tst_JsonTree)
#include "tst_json_tree.moc"
