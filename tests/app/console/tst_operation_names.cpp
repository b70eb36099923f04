// SPDX-License-Identifier: GPL-3.0-or-later
// Every operation that can be planned has words of its own in the window, with and without what it is given.
#include "common/real_endpoints.h"
#include "configuration/definitions.h"
#include "widgets/declared_words.h"
#include "widgets/operation_words.h"

#include <QTest>

using namespace wingman;

class tst_OperationNames : public QObject
{
    Q_OBJECT

    static std::vector<std::shared_ptr<const operations::Definition>> all()
    {
        auto definitions = app::machineDefinitions();
        const auto own = configuration::definitions();
        definitions.insert(definitions.end(), own.begin(), own.end());
        return definitions;
    }

private Q_SLOTS:
    void everyOperationHasWords_data()
    {
        QTest::addColumn<int>("position");
        const auto definitions = all();
        QVERIFY(definitions.size() > 20);
        for (std::size_t i = 0; i < definitions.size(); ++i)
            QTest::newRow(qPrintable(definitions[i]->spec().id.text())) << int(i);
    }
    void everyOperationHasWords()
    {
        QFETCH(int, position);
        const auto definition = all().at(std::size_t(position));
        const operations::OperationSpec &spec = definition->spec();
        operations::Parameters given;
        for (const operations::ParameterSpec &parameter : spec.parameters)
            given.insert(parameter.name, QStringLiteral("one"));
        const QString subject = QStringLiteral("SUBJECT");
        QList<operations::Parameters> ways{given};
        // Lists and menus speak of what was not told yet; of Wingman's own configuration there is no list.
        if (spec.platform != inventory::Platform::Wingman)
            ways.append(operations::Parameters());
        for (const operations::Parameters &parameters : std::as_const(ways)) {
            const ui::OperationWords words = ui::operationWords(spec.id, spec.title, parameters, subject);
            // What a table without a row for it would say:
            QVERIFY2(words.title != QStringLiteral("%1: %2").arg(spec.title, subject), qPrintable(words.title));
            for (const QString &said : {words.title, words.approve, words.doing, words.done}) {
                QVERIFY2(!said.isEmpty() && !said.contains(spec.id.text()), qPrintable(said));
                QVERIFY2(!said.contains(QStringLiteral("%1")) && !said.contains(QStringLiteral("%2")),
                         qPrintable(said));
            }
        }
        QVERIFY(ui::iconOf(spec) != ui::Icon::Play);
    }
};

QTEST_APPLESS_MAIN(tst_OperationNames)
#include "tst_operation_names.moc"
