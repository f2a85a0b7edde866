package io.hengji.core.rules;

import java.time.LocalDate;
import java.util.List;

/// A value together with the provisions it rests on, as `book/provision`, how well it is founded,
/// and the day from which it holds.
public record Ruled<T>(T value, List<String> cites, Basis basis, LocalDate from) {
  public Ruled {
    cites = List.copyOf(cites);
  }
}
