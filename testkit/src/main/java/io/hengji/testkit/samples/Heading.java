package io.hengji.testkit.samples;

/// A column of the table of indicators: what it holds, its caption, and the caption above that it
/// shares with its neighbours (empty where it has none).
record Heading(Field field, String caption, String above) {}
