// SPDX-License-Identifier: GPL-3.0-or-later
// Where the project and its build are, absolute and without a slash at the end. Only the file behind this is compiled
// with these paths, so that a compiler's cache serves other clones too.
#pragma once

#include <QString>

namespace wingman::test {

QString sourceFolder();
QString buildFolder(); // of the programs that tests start: bin/ is in it

} // namespace wingman::test
