package io.hengji.core.review;

import io.hengji.core.form.Cell;
import io.hengji.core.form.Form;
import io.hengji.core.form.Indicator;
import java.util.List;

/// A form with another actual in its first row of indicators.
final class FormWithActual {
  private FormWithActual() {}

  static Form of(Form form, Cell actual) {
    Indicator row = form.indicators().getFirst();
    Indicator changed =
        new Indicator(
            row.level1(),
            row.level2(),
            row.level3(),
            row.nature(),
            row.initialTarget(),
            row.target(),
            row.unit(),
            actual,
            row.weight(),
            row.score(),
            row.deviation(),
            row.at());
    return new Form(
        form.source(),
        form.head(),
        form.funds(),
        form.goal(),
        List.of(changed),
        form.groups(),
        form.total(),
        form.columns(),
        form.fundColumns(),
        form.remarks(),
        form.notes(),
        form.unread(),
        form.notices());
  }
}
