package io.hengji.server.login;

import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// One-time codes by the clock (RFC 6238 with SHA-1, six digits, half a minute each), as every
/// authenticator app makes them.
final class Totp {

  /// Bytes of a secret.
  static final int SECRET_BYTES = 20;

  private static final int STEP_SECONDS = 30;
  private static final int DIGITS = 1_000_000;
  private static final int DRIFT = 1;
  private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  private Totp() {}

  /// The step for which a code holds, if it is that of now, of the half minute before or after.
  static Optional<Long> step(byte[] secret, String code, Instant now) {
    long present = now.getEpochSecond() / STEP_SECONDS;
    for (long step = present - DRIFT; step <= present + DRIFT; step++) {
      if (code(secret, step).equals(code)) {
        return Optional.of(step);
      }
    }
    return Optional.empty();
  }

  /// The code of a step.
  static String code(byte[] secret, long step) {
    byte[] counter = new byte[Long.BYTES];
    for (int i = 0; i < counter.length; i++) {
      counter[i] = (byte) (step >>> (8 * (7 - i)));
    }
    byte[] mac = mac(secret, counter);
    int at = mac[mac.length - 1] & 0xf;
    int number =
        (mac[at] & 0x7f) << 24
            | (mac[at + 1] & 0xff) << 16
            | (mac[at + 2] & 0xff) << 8
            | (mac[at + 3] & 0xff);
    return "%06d".formatted(number % DIGITS);
  }

  /// A secret as people and apps write it (RFC 4648, base 32).
  static String written(byte[] secret) {
    StringBuilder text = new StringBuilder();
    int bits = 0;
    int held = 0;
    for (byte one : secret) {
      held = held << 8 | (one & 0xff);
      bits += 8;
      while (bits >= 5) {
        bits -= 5;
        text.append(BASE32.charAt(held >> bits & 31));
      }
      held &= (1 << bits) - 1;
    }
    return bits == 0
        ? text.toString()
        : text.append(BASE32.charAt(held << (5 - bits) & 31)).toString();
  }

  private static byte[] mac(byte[] secret, byte[] counter) {
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(secret, "RAW"));
      return mac.doFinal(counter);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
