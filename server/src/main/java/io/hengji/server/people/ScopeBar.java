package io.hengji.server.people;

import io.hengji.server.frame.Bar;
import io.hengji.server.scope.Actor;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Names in the bar the units that somebody sees.
@Component
class ScopeBar implements Bar {

  private static final int NAMED = 2;

  private final Units units;

  ScopeBar(Units units) {
    this.units = units;
  }

  @Override
  public String scope(Actor actor) {
    var tops = units.tops(actor);
    String names = tops.stream().limit(NAMED).map(Unit::name).collect(Collectors.joining("、"));
    return tops.size() > NAMED ? names + " …" : names;
  }
}
