package io.hengji.core.form;

/// Text that was found in a form's range and not understood, and why.
public record Unread(Cell cell, String why) {}
