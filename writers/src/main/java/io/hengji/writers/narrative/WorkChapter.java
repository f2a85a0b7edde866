package io.hengji.writers.narrative;

import io.hengji.core.form.CellPath.Field;
import io.hengji.core.form.Form;
import io.hengji.core.review.FormCase;
import io.hengji.core.score.Bounds;
import io.hengji.writers.page.Block;
import java.util.ArrayList;
import java.util.List;

/// 二、评价工作开展情况: how the evaluation was done.
record WorkChapter(FormCase of, String bookName) {

  List<Block> blocks() {
    Form form = of.form();
    List<Block> blocks = new ArrayList<>();
    Telling how = new Telling(form).say("本次评价采取单位自评的方式，以项目支出绩效自评表为依据，逐项对照年度指标值核对实际完成值，并按计分规则复算得分");
    blocks.add(how.say(bookName.isEmpty() ? "。" : "，计分依据为“" + bookName + "”。").prose("2.1"));
    long figures =
        of.score().indicators().stream()
            .filter(points -> points.bounds().filter(Bounds::isExact).isPresent())
            .count();
    int all = form.indicators().size();
    if (all > 0) {
      Telling counts =
          new Telling(form)
              .say("自评表共设三级指标")
              .value(all + "项", Field.INDICATORS)
              .say("，其中能按公式计分的")
              .value(figures + "项", Field.INDICATORS)
              .say("，其余按文字描述的完成程度分档计分。");
      blocks.add(counts.prose("2.2"));
    }
    return blocks;
  }
}
