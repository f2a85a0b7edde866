package io.hengji.documents.packed;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// Names of members: UTF-8 where the archive says so or the bytes can be nothing else, else what
/// Chinese Windows writes.
final class MemberName {
  private static final Charset CHINESE = Charset.forName("GB18030");

  private MemberName() {}

  static String decode(byte[] name, boolean declaredUtf8) {
    return (declaredUtf8 || isUtf8(name)
            ? new String(name, StandardCharsets.UTF_8)
            : new String(name, CHINESE))
        .replace('\\', '/');
  }

  private static boolean isUtf8(byte[] name) {
    for (byte b : name) {
      if (b < 0) {
        return decodes(name);
      }
    }
    return true;
  }

  private static boolean decodes(byte[] name) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(name));
      return true;
    } catch (CharacterCodingException _) {
      return false;
    }
  }
}
