package io.hengji.documents.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {

  @Test
  void areTheStandardOnesUnlessSet() {
    assertThat(Limits.set(Map.of("PATH", "/bin", "HENGJI_MAX_CELLS", " ")))
        .isEqualTo(Limits.STANDARD);
    assertThat(
            Limits.set(
                Map.of(
                    "HENGJI_MAX_FILE_MIB", "1",
                    "HENGJI_MAX_UNPACKED_MIB", "4096",
                    "HENGJI_MAX_CELLS", "3",
                    "HENGJI_MAX_PAGES", "4",
                    "HENGJI_MAX_SECONDS", "5")))
        .isEqualTo(new Limits(1 << 20, 4L << 30, 3, 4, Duration.ofSeconds(5)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "2048", "1.5", "many", "9999999999"})
  void refuseWhatIsNoWholeNumberInRange(String value) {
    assertThatThrownBy(() -> Limits.set(Map.of("HENGJI_MAX_FILE_MIB", value)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("环境变量HENGJI_MAX_FILE_MIB的值“" + value + "”无效，应是1至2047的整数。");
  }

  @Test
  void canHaveAnotherTime() {
    assertThat(Limits.STANDARD.within(Duration.ofSeconds(1)).time()).hasSeconds(1);
  }
}
