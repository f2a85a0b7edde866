package io.hengji.server.projects;

import java.util.UUID;

/// A project's budget or spending was recorded or revoked.
public record MoneyChanged(UUID project) {}
