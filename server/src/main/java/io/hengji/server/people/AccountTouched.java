package io.hengji.server.people;

import java.util.UUID;

/// An account was changed by somebody else: what is remembered of it holds no longer, and its
/// sessions are to end when `out`.
public record AccountTouched(UUID account, boolean out) {}
