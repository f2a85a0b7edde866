package io.hengji.server.forms;

import java.util.UUID;

/// A self-evaluation went back to its unit.
public record FormReturned(UUID project) {}
