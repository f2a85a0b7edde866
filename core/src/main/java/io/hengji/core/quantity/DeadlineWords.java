package io.hengji.core.quantity;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Whether the dates of a text are its deadline: a word bounds one of them, nothing else is said,
/// or a word of completion follows.
final class DeadlineWords {
  private static final Lexicon<Boolean> COMPLETION =
      Lexicon.of(
          Stream.of(
                  "完成", "完工", "竣工", "建成", "验收", "结束", "到位", "发放", "支付", "拨付", "兑付", "交付", "办结",
                  "下达", "缴纳", "提交", "报送", "投入使用", "投产", "实施完毕", "执行完毕", "落实", "兑现", "开工", "启动")
              .collect(Collectors.<String, String, Boolean>toMap(word -> word, word -> true)));
  private static final int REACH = 4;

  private DeadlineWords() {}

  static boolean bind(Glyphs g, List<Found> days) {
    for (Found each : days) {
      if (each instanceof Found.Day day && day.bounded()) {
        return true;
      }
    }
    int end = days.getLast().end();
    return isRestEmpty(g, days) || completionFollows(g, end);
  }

  private static boolean completionFollows(Glyphs g, int end) {
    for (int i = end; i < g.length && i <= end + REACH; i++) {
      if (",;。".indexOf(g.at[i]) >= 0) {
        return false;
      }
      if (COMPLETION.at(g, i) != null) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRestEmpty(Glyphs g, List<Found> days) {
    int p = 0;
    for (Found day : days) {
      if (!isBlank(g, p, day.start())) {
        return false;
      }
      p = day.end();
    }
    return isBlank(g, p, g.length);
  }

  private static boolean isBlank(Glyphs g, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Glyphs.isWord(g.at[i]) && "在于至到截止".indexOf(g.at[i]) < 0) {
        return false;
      }
    }
    return true;
  }
}
