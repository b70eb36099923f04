// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/failure_message.h"

#include <QCoreApplication>

namespace wingman::ui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wingman::ui::FailureMessage)
};

} // namespace

Message failureMessage(const QString &title, const Error &error)
{
    Message message;
    message.kind = MessageKind::Error;
    message.title = title;
    message.sentence = error.sentence();
    message.primary = Words::tr("&Try again");
    message.details = codeName(error.code) + QLatin1Char('\n') + error.sentence();
    return message;
}

} // namespace wingman::ui
