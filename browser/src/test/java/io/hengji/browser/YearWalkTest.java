package io.hengji.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Walks the year of the demonstration office in a real browser, against a real server.
@Walk
class YearWalkTest {

  @Test
  void theYearIsWalkedFromTheGoalToTheLogOverPagesThatEverybodyCanUse() {
    Look look = new Look();
    assertThat(new YearWalk(OurOffice.open(), look).walk()).isEmpty();
    assertThat(look.wrong()).isEmpty();
  }
}
