package io.hengji.server.forms;

import io.hengji.core.compare.RowMatch;
import io.hengji.core.form.Cell;
import io.hengji.core.form.Form;
import io.hengji.core.form.FundKind;
import io.hengji.core.form.Goal;
import io.hengji.core.form.Indicator;
import io.hengji.core.quantity.Amount;
import io.hengji.core.quantity.Decimals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What a unit typed into a self-evaluation, to be taken along when the goal beneath it changes.
record TypedCells(Form typed) {

  /// Whether the fresh form has the same budget and the same spending in all.
  boolean hasMoneyOf(Form fresh) {
    return money(typed).equals(money(fresh));
  }

  /// The form as it was typed, with the money of the fresh one.
  Form withMoneyOf(Form fresh) {
    return new Form(
        typed.source(),
        typed.head(),
        fresh.funds(),
        typed.goal(),
        typed.indicators(),
        typed.groups(),
        typed.total(),
        typed.columns(),
        fresh.fundColumns(),
        typed.remarks(),
        typed.notes(),
        typed.unread(),
        typed.notices());
  }

  /// The fresh form with what was typed, each text in the row that is its row now. Points of a row
  /// that was changed are worked out anew.
  Form into(Form fresh) {
    RowMatch match = RowMatch.of(typed, fresh);
    List<Indicator> rows = new ArrayList<>();
    for (int i = 0; i < fresh.indicators().size(); i++) {
      Indicator row = fresh.indicators().get(i);
      rows.add(
          match
              .earlier(i)
              .map(earlier -> answered(row, typed.indicators().get(earlier)))
              .orElse(row));
    }
    return new Form(
        fresh.source(),
        fresh.head(),
        hasMoneyOf(fresh) ? typed.funds() : fresh.funds(),
        new Goal(fresh.goal().expected(), typed.goal().actual()),
        rows,
        fresh.groups(),
        fresh.total(),
        fresh.columns(),
        fresh.fundColumns(),
        typed.remarks(),
        fresh.notes(),
        fresh.unread(),
        fresh.notices());
  }

  private static Indicator answered(Indicator row, Indicator typed) {
    boolean same =
        row.target().text().equals(typed.target().text())
            && row.weight().text().equals(typed.weight().text())
            && row.nature().text().equals(typed.nature().text())
            && row.unit().text().equals(typed.unit().text());
    return new Indicator(
        row.level1(),
        row.level2(),
        row.level3(),
        row.nature(),
        row.initialTarget(),
        row.target(),
        row.unit(),
        typed.actual(),
        row.weight(),
        same ? typed.score() : Cell.EMPTY,
        typed.deviation(),
        row.at());
  }

  /// Budget and spending of the total row, as numbers.
  private static List<BigDecimal> money(Form form) {
    return form.funds().stream()
        .filter(fund -> fund.kind() == FundKind.TOTAL)
        .limit(1)
        .flatMap(total -> Stream.of(total.initial(), total.annual(), total.executed()))
        .map(cell -> Decimals.only(cell.text()).map(Amount::value).orElse(BigDecimal.ZERO))
        .map(BigDecimal::stripTrailingZeros)
        .toList();
  }
}
