package io.hengji.writers.page;

/// What follows begins on a new page.
public record PageBreak() implements Block {}
