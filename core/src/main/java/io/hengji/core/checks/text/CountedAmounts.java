package io.hengji.core.checks.text;

import io.hengji.core.quantity.Amount;
import io.hengji.core.quantity.Statement;
import io.hengji.core.quantity.UnitKind;
import java.util.List;
import java.util.regex.Pattern;

/// The amounts of a text that say how much: neither the numbers of its items (目标1, 一是, 2．) nor
/// years (三年) nor the 一 of 一批.
final class CountedAmounts {

  private static final Pattern ITEM_BEFORE = Pattern.compile(".*(?:目标|指标|任务|措施|第|[（(])\\s*$");
  private static final Pattern ITEM_AFTER = Pattern.compile("^\\s*(?:[是：:、)）]|[.．](?!\\d)).*");
  private static final Pattern INDEFINITE = Pattern.compile("一\\p{IsHan}{0,2}");

  private CountedAmounts() {}

  static List<Amount> of(Statement statement) {
    return statement.amounts().stream()
        .filter(amount -> amount.unit().kind() != UnitKind.CALENDAR)
        .filter(amount -> !INDEFINITE.matcher(amount.text()).matches())
        .filter(amount -> !isNumberOfItem(statement.text(), amount))
        .toList();
  }

  private static boolean isNumberOfItem(String text, Amount amount) {
    return amount.unit().kind() == UnitKind.NONE
        && (ITEM_BEFORE.matcher(text.substring(0, amount.start())).matches()
            || ITEM_AFTER.matcher(text.substring(amount.end())).matches());
  }
}
