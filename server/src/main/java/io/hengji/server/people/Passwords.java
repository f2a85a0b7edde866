package io.hengji.server.people;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/// Passwords: their hashes (Argon2id), what is asked of a new one, and first ones.
@Component
public class Passwords {

  private static final int LEAST = 10;
  private static final int MOST = 128;
  private static final int HASHES_AT_ONCE = 4;
  private static final String READABLE = "abcdefghjkmnpqrstuvwxyz23456789";
  private static final int GROUPS = 4;
  private static final int GROUP = 4;

  private final Argon2PasswordEncoder encoder =
      Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
  // A hash takes 16 MB on purpose: a flood of logins must wait, not eat the memory.
  private final Semaphore turns = new Semaphore(HASHES_AT_ONCE);
  private final Set<String> common = common();
  private final String nobodys = encoder.encode("nobody's password");

  String hash(String password) {
    return inTurn(() -> encoder.encode(password));
  }

  /// Whether a password is the one of this hash.
  public boolean matches(String password, String hash) {
    return inTurn(() -> encoder.matches(password, hash));
  }

  /// Takes as long as a real comparison, for accounts that do not exist.
  public void pretend(String password) {
    boolean never = matches(password, nobodys);
    assert !never;
  }

  /// Why a new password will not do, as the key of a message.
  public Optional<String> refused(String password, String login) {
    if (password.length() < LEAST || password.length() > MOST) {
      return Optional.of("login.password.length");
    }
    String small = password.toLowerCase(Locale.ROOT);
    if (small.contains(login)) {
      return Optional.of("login.password.login");
    }
    if (small.chars().distinct().count() < GROUP || common.stream().anyMatch(small::contains)) {
      return Optional.of("login.password.common");
    }
    return Optional.empty();
  }

  /// A first password that can be read aloud: four groups of four.
  public String first() {
    SecureRandom random = new SecureRandom();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < GROUPS * GROUP; i++) {
      if (i > 0 && i % GROUP == 0) {
        text.append('-');
      }
      text.append(READABLE.charAt(random.nextInt(READABLE.length())));
    }
    return text.toString();
  }

  private <T> T inTurn(Supplier<T> work) {
    turns.acquireUninterruptibly();
    try {
      return work.get();
    } finally {
      turns.release();
    }
  }

  private static Set<String> common() {
    try (InputStream in = Passwords.class.getResourceAsStream("common-passwords.txt")) {
      if (in == null) {
        throw new IllegalStateException("common-passwords.txt");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
