package io.hengji.server.projects;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// A project to be added, with its initial budget by source in yuan.
public record NewProject(
    int year,
    String code,
    String name,
    UUID unit,
    Optional<String> programme,
    Map<Source, BigDecimal> funds) {

  public NewProject {
    funds = Map.copyOf(funds);
  }
}
