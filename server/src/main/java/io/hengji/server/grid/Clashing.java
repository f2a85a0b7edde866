package io.hengji.server.grid;

/// A cell that two people wrote: mine, and the other's.
public record Clashing(EditedForm.Clash clash, OtherEdit theirs) {}
