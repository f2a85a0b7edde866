package io.hengji.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AlikeTest {
  @Test
  void widthAndSpacesMakeNoDifference() {
    assertThat(Alike.are("得分（20 分）", "得分(20分)")).isTrue();
  }

  @Test
  void charactersDo() {
    assertThat(Alike.are("≤202.6万元", "<202.6万元")).isFalse();
    assertThat(Alike.are("1249", "1248")).isFalse();
  }
}
