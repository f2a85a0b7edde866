package io.hengji.writers.page;

/// A part of a paper, from top to bottom.
public sealed interface Block permits Paragraph, Prose, Table, Picture, PageBreak {}
