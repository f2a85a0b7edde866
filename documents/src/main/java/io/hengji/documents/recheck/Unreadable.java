package io.hengji.documents.recheck;

/// A file that could not be read, and why, in one sentence.
public record Unreadable(String file, String why) {}
