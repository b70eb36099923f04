// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/catalogue.h"

namespace wingman::operations {

void Catalogue::add(const std::shared_ptr<const Definition> &definition)
{
    const OperationId id = definition->spec().id;
    Q_ASSERT_X(!m_definitions.contains(id), "Catalogue", "an operation is declared once");
    m_definitions.insert(id, definition);
}

Result<std::shared_ptr<const Definition>> Catalogue::find(const OperationId &id) const
{
    const auto found = m_definitions.constFind(id);
    if (found == m_definitions.cend())
        return fail(Code::NotFound, {{"what", id.text()}});
    return *found;
}

QList<OperationSpec> Catalogue::list() const
{
    QList<OperationSpec> specs;
    for (const auto &definition : m_definitions)
        specs.append(definition->spec());
    return specs;
}

} // namespace wingman::operations
