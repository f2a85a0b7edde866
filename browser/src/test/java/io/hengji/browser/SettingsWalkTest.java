package io.hengji.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// The administrator at work, over pages that everybody can use.
@Walk
class SettingsWalkTest {

  @Test
  void somebodyNewIsLetInAndFindsTheirWay() {
    Look look = new Look();
    assertThat(new SettingsWalk(OurOffice.open(), look).walk()).isEmpty();
    assertThat(look.wrong()).isEmpty();
  }
}
