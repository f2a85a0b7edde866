package io.hengji.server.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.Base64;

/// The word by which a page's own scripts are told from others, new for each request.
public final class Nonce {

  private static final String ATTRIBUTE = Nonce.class.getName();
  private static final int BYTES = 18;
  private static final SecureRandom RANDOM = new SecureRandom();

  private Nonce() {}

  public static String make(HttpServletRequest request) {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    String nonce = Base64.getEncoder().encodeToString(bytes);
    request.setAttribute(ATTRIBUTE, nonce);
    return nonce;
  }

  static String of(HttpServletRequest request) {
    return request.getAttribute(ATTRIBUTE) instanceof String nonce ? nonce : "";
  }
}
