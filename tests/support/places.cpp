// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/places.h"

namespace wingman::test {

QString sourceFolder()
{
    return QStringLiteral(WINGMAN_SOURCE_DIR);
}

QString buildFolder()
{
    return QStringLiteral(WINGMAN_BINARY_DIR);
}

} // namespace wingman::test
