package io.hengji.server.audit;

import java.util.Iterator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An exported log, verified line by line without any database: every entry unchanged, none
/// missing, none put in between.
public record AuditChain(long first, long last, String lastHash, Optional<String> broken) {

  private static final Pattern LINE =
      Pattern.compile(
          "(\\{\"number\":(\\d+),.*,\"previous\":\"([0-9a-f]{64})\"),\"hash\":\"([0-9a-f]{64})\"}");
  private static final String START = "0".repeat(64);

  /// Verifies the lines in their order; stops at the first that does not fit.
  public static AuditChain verify(Iterator<String> lines) {
    long first = 0;
    long last = 0;
    String hash = START;
    while (lines.hasNext()) {
      Matcher line = LINE.matcher(lines.next());
      if (!line.matches()) {
        return new AuditChain(
            first, last, hash, Optional.of("第 %d 条之后有一行不是日志的格式。".formatted(last)));
      }
      long number = Long.parseLong(line.group(2));
      boolean opening = first == 0;
      if (!opening && number != last + 1) {
        return new AuditChain(
            first,
            last,
            hash,
            Optional.of("第 %d 条之后应为第 %d 条，文件里是第 %d 条。".formatted(last, last + 1, number)));
      }
      if (opening ? number == 1 && !line.group(3).equals(START) : !line.group(3).equals(hash)) {
        return new AuditChain(first, last, hash, Optional.of("第 %d 条与前一条接不上。".formatted(number)));
      }
      if (!Sealed.sha256(line.group(1) + "}").equals(line.group(4))) {
        return new AuditChain(first, last, hash, Optional.of("第 %d 条的内容被改过。".formatted(number)));
      }
      first = opening ? number : first;
      last = number;
      hash = line.group(4);
    }
    return new AuditChain(first, last, hash, Optional.empty());
  }
}
