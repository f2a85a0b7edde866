package io.hengji.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// The re-checker at work, over pages that everybody can use.
@Walk
class RecheckWalkTest {

  @Test
  void aFileIsReadCheckedAndGivenBackWithItsAnnotations() {
    Look look = new Look();
    assertThat(new RecheckWalk(OurOffice.open(), look).walk()).isEmpty();
    assertThat(look.wrong()).isEmpty();
  }
}
