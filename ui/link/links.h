// SPDX-License-Identifier: GPL-3.0-or-later
// All that a page may ask. Owned by the program, longer than the window.
#pragma once

#include "link/cluster_link.h"
#include "link/configuration_link.h"
#include "link/feed.h"
#include "link/history_link.h"
#include "link/login_link.h"
#include "link/record_link.h"
#include "link/session_link.h"
#include "link/target_link.h"
#include "link/work_link.h"

namespace wingman::ui {

struct Links
{
    Feed &feed;
    WorkLink &work;
    RecordLink &record;
    TargetLink &targets;
    ConfigurationLink &configuration;
    HistoryLink &history;
    LoginLink &logins;
    ClusterLink &clusters;
    SessionLink &session;
};

} // namespace wingman::ui
