package io.hengji.documents.grid;

/// A table or a line of text outside every table, in the order of the document.
public sealed interface Block permits Grid, Line {}
