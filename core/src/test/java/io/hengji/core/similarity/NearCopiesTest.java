package io.hengji.core.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class NearCopiesTest {

  private static final MinHash HASHES = new MinHash(32, 4);

  @Test
  void namesTheFirstOfSeveralEqualTexts() {
    NearCopies copies = new NearCopies(HASHES, 70);
    copies.add(Shingles.of("为全市困难职工提供生活救助和医疗救助"));
    copies.add(Shingles.of("举办技能培训班十二期，培训职工九百人"));
    copies.add(Shingles.of("为全市困难职工提供生活救助和医疗救助。"));
    copies.add(Shingles.of("为全市困难职工提供生活救助、医疗救助"));

    assertThat(copies.originals())
        .isEqualTo(
            List.of(
                OptionalInt.empty(), OptionalInt.empty(), OptionalInt.of(0), OptionalInt.of(0)));
  }

  @Test
  @Timeout(20)
  void takesManyEqualTextsInItsStride() {
    NearCopies copies = new NearCopies(HASHES, 70);
    Shingles text = Shingles.of("保障单位正常运转，完成各项工作任务");
    for (int i = 0; i < 20_000; i++) {
      copies.add(text);
    }

    assertThat(copies.originals()).filteredOn(OptionalInt::isPresent).hasSize(19_999);
  }

  @Test
  void hasNoSignatureForATextWithoutShingles() {
    assertThatThrownBy(() -> HASHES.of(Shingles.of("无"))).hasMessageContaining("shingles");
  }
}
