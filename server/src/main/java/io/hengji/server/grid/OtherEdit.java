package io.hengji.server.grid;

import io.hengji.core.form.CellPath;
import java.time.OffsetDateTime;

/// A cell that somebody else wrote.
public record OtherEdit(CellPath at, String by, OffsetDateTime when) {}
