package io.hengji.writers.narrative;

import io.hengji.core.form.CellPath;
import io.hengji.core.form.CellPath.Field;
import io.hengji.core.form.Column;
import io.hengji.core.form.Form;
import io.hengji.core.review.FormCase;
import io.hengji.core.score.Verdict;
import io.hengji.writers.page.Block;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// 五、主要经验及做法: what was reached, as far as the form tells; how it was done people add.
record ExperienceChapter(FormCase of) {

  private static final int MOST_NAMED = 3;

  List<Block> blocks() {
    Form form = of.form();
    List<Block> blocks = new ArrayList<>();
    List<Integer> reached =
        IntStream.range(0, form.indicators().size())
            .filter(row -> of.score().indicators().get(row).verdict() == Verdict.REACHED)
            .boxed()
            .sorted(
                Comparator.comparing((Integer row) ->
                        of.score().indicators().get(row).weight().orElse(java.math.BigDecimal.ZERO))
                    .reversed())
            .toList();
    if (reached.isEmpty()) {
      blocks.add(new Telling(form).say("自评表没有能够确认达到指标值的指标，本章由实施单位结合工作实际补充。").prose("5.1"));
      return blocks;
    }
    blocks.add(
        new Telling(form)
            .say("坚持以绩效目标为导向组织实施，有")
            .value(reached.size() + "项", Field.INDICATORS)
            .say("三级指标达到年度指标值。")
            .prose("5.1"));
    Telling named = new Telling(form).say("主要有：");
    for (int i = 0; i < Math.min(MOST_NAMED, reached.size()); i++) {
      int row = reached.get(i);
      named.say(i == 0 ? "" : "；").named(CellPath.indicator(row, Column.LEVEL3)).say("，");
      named.say("年度指标值").quoted(CellPath.indicator(row, Column.TARGET)).say("，实际完成值");
      named.quoted(CellPath.indicator(row, Column.ACTUAL));
    }
    blocks.add(named.say("。").prose("5.2"));
    return blocks;
  }
}
