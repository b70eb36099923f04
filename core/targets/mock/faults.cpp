// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/mock/faults.h"

#include <algorithm>

namespace wingman::targets::mock {
namespace {

bool fits(const Fault &fault, Method method)
{
    return fault.times != 0 && (fault.on.isEmpty() || fault.on.contains(method));
}

} // namespace

void Faults::add(Fault fault)
{
    m_faults.append(std::move(fault));
    if (m_changed)
        m_changed();
}

void Faults::clear()
{
    m_faults.clear();
    if (m_changed)
        m_changed();
}

std::optional<Fault> Faults::take(Method method)
{
    const auto found =
        std::find_if(m_faults.begin(), m_faults.end(), [&](const Fault &fault) { return fits(fault, method); });
    if (found == m_faults.end())
        return std::nullopt;
    Fault fault = *found;
    if (found->times > 0 && --found->times == 0)
        m_faults.erase(found);
    return fault;
}

const Fault *Faults::peek(Method method) const
{
    const auto found =
        std::find_if(m_faults.cbegin(), m_faults.cend(), [&](const Fault &fault) { return fits(fault, method); });
    return found == m_faults.cend() ? nullptr : &*found;
}

} // namespace wingman::targets::mock
