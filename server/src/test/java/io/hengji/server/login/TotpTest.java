package io.hengji.server.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

  private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

  /// The values of RFC 6238, appendix B (SHA-1), by their last six digits.
  @ParameterizedTest
  @CsvSource({
    "59,287082",
    "1111111109,081804",
    "1111111111,050471",
    "1234567890,005924",
    "2000000000,279037",
    "20000000000,353130"
  })
  void makesTheCodesOfTheStandard(long second, String code) {
    assertThat(Totp.code(SECRET, second / 30)).isEqualTo(code);
    assertThat(Totp.step(SECRET, code, Instant.ofEpochSecond(second))).contains(second / 30);
  }

  @Test
  void acceptsTheHalfMinuteBeforeAndAfterAndNoOther() {
    String code = Totp.code(SECRET, 1000);
    assertThat(Totp.step(SECRET, code, Instant.ofEpochSecond(999 * 30))).contains(1000L);
    assertThat(Totp.step(SECRET, code, Instant.ofEpochSecond(1001 * 30))).contains(1000L);
    assertThat(Totp.step(SECRET, code, Instant.ofEpochSecond(1002 * 30))).isEmpty();
    assertThat(Totp.step(SECRET, code, Instant.ofEpochSecond(998 * 30))).isEmpty();
    assertThat(Totp.step(SECRET, "", Instant.ofEpochSecond(0))).isEmpty();
  }

  @Test
  void writesASecretAsAppsReadIt() {
    assertThat(Totp.written(SECRET)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    assertThat(Totp.written("foobar".getBytes(StandardCharsets.US_ASCII))).isEqualTo("MZXW6YTBOI");
  }
}
