package io.hengji.server.evaluation;

import java.util.UUID;

/// A project whose goal is approved and whose self-evaluation can be opened.
public record ReadyLine(UUID id, int year, String code, String name, String unit, String path) {}
