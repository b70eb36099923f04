// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/test_stack.h"

#include "targets/docker/test_stack.h"

namespace wingman::app {

QStringList testContainerNames()
{
    QStringList names;
    for (const targets::docker::TestContainer &container : targets::docker::testContainers())
        names.append(container.name);
    return names;
}

QString testStackProject()
{
    return targets::docker::testProject;
}

} // namespace wingman::app
