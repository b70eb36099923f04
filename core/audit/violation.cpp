// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/violation.h"

#include <QCoreApplication>

namespace wingman::audit {

QString violationName(ViolationType type)
{
    switch (type) {
#define WINGMAN_VIOLATION_NAME(name, text, sentence)                                                                   \
    case ViolationType::name:                                                                                          \
        return QStringLiteral(text);
        WINGMAN_VIOLATIONS(WINGMAN_VIOLATION_NAME)
#undef WINGMAN_VIOLATION_NAME
    }
    Q_UNREACHABLE();
}

QString violationSentence(ViolationType type)
{
    switch (type) {
#define WINGMAN_VIOLATION_SENTENCE(name, text, sentence)                                                               \
    case ViolationType::name:                                                                                          \
        return QCoreApplication::translate("wingman::audit::Violation", sentence);
        WINGMAN_VIOLATIONS(WINGMAN_VIOLATION_SENTENCE)
#undef WINGMAN_VIOLATION_SENTENCE
    }
    Q_UNREACHABLE();
}

ViolationType violationOf(BodyProblem problem)
{
    switch (problem) {
    case BodyProblem::Malformed:
        return ViolationType::BodyMalformed;
    case BodyProblem::NotCanonical:
        return ViolationType::NotCanonical;
    case BodyProblem::UnknownFormat:
        return ViolationType::UnknownFormat;
    }
    Q_UNREACHABLE();
}

} // namespace wingman::audit
