// SPDX-License-Identifier: GPL-3.0-or-later
// The test stack (seed 000, "Test Stack Operations"): four containers with the label wingman.test=true on a network of
// their own, made through the Engine API by operations of the catalogue.
//
//   docker.test-stack.up     tier 1   docker://ENDPOINT/project/wingman-test       makes all four, or starts the four
//   docker.test-stack.down   tier 2   docker://ENDPOINT/project/wingman-test       removes them and their network
//   docker.test-stack.reset  tier 2   docker://ENDPOINT/container/wingman-test-*   replaces each by a fresh one
//
// In mock and integration mode only; the gate sees to it that every object carries the label, or will be made with it.
// Published ports are bound to 127.0.0.1. Images are parameters (image_nginx, …). Pure. Thread: any.
#pragma once

#include "operations/catalogue.h"

namespace wingman::targets::docker {

struct TestContainer
{
    QString name;     // wingman-test-nginx
    QString service;  // nginx
    QString image;    // unless overridden
    int hostPort = 0; // 0: none is published
    int port = 0;
    QStringList command;     // empty: the image's own
    QStringList environment; // holds no secret
};

/// nginx 8081, redis 6380, postgres 5433, alpine.
const QList<TestContainer> &testContainers();
/// The compose project that groups them, and the name of their network.
inline const QString testProject = QStringLiteral("wingman-test");
inline const QString testNetwork = QStringLiteral("wingman-test-network");

std::vector<std::shared_ptr<const operations::Definition>> testStackDefinitions();

} // namespace wingman::targets::docker
