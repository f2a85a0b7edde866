package io.hengji.documents.flat;

import io.hengji.documents.forms.Slot;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The orders in which the columns below a heading may stand. A second row of captions comes after
/// the first row's last one, and its columns belong where the captions above them stand: which
/// these are, a text without its table does not say.
final class HeadingOrders {

  private static final int MOST = 14;
  private static final Set<Role> LEVELS = Set.of(Role.LEVEL1, Role.LEVEL2, Role.LEVEL3);
  private static final Set<Role> PARTS = Set.of(Role.NATURE, Role.UNIT);
  private static final Set<Role> VALUES = Set.of(Role.TARGET, Role.ACTUAL, Role.INITIAL_TARGET);

  private final List<Caption> captions;
  private final Set<List<Caption>> orders = new LinkedHashSet<>();

  private HeadingOrders(List<Caption> captions) {
    this.captions = captions;
  }

  /// The printed order, and every other that two rows of captions may mean.
  static List<List<Caption>> of(Glyphs glyphs, List<Caption> captions) {
    HeadingOrders orders = new HeadingOrders(captions);
    orders.orders.add(captions);
    if (!has(captions, Role.LEVEL1) && !has(captions, Role.LEVEL2)) {
      orders.addClasses(glyphs, Role.LEVEL1);
      orders.addClasses(glyphs, Role.LEVEL2);
    }
    for (int second = 2; second <= captions.size() - 2; second++) {
      orders.addTwoRows(second);
    }
    return List.copyOf(orders.orders);
  }

  /// The printed order of the captions of funds, and those in which the last ones stand under one.
  static List<List<Caption>> ofFunds(List<Caption> captions) {
    HeadingOrders orders = new HeadingOrders(captions);
    orders.add(captions);
    for (int second = 2; second <= captions.size() - 2; second++) {
      List<Caption> upper = captions.subList(0, second);
      List<Caption> lower = captions.subList(second, captions.size());
      for (int parent = 0; parent < second; parent++) {
        if (upper.get(parent).role().amount() && lower.stream().allMatch(c -> c.role().amount())) {
          orders.add(with(upper, parent, lower));
        }
      }
    }
    return List.copyOf(orders.orders);
  }

  /// A column of classes (指标类别) may hold the names of a level.
  private void addClasses(Glyphs glyphs, Role level) {
    List<Caption> order = new ArrayList<>(captions);
    order.replaceAll(caption ->
        isOfClasses(glyphs, caption)
            ? new Caption(level, caption.from(), caption.wordTo(), caption.to())
            : caption);
    add(List.copyOf(order));
  }

  private static boolean isOfClasses(Glyphs glyphs, Caption caption) {
    return caption.role() == Role.OTHER_COLUMN
        && io.hengji.documents.forms.Captions.columnIn(glyphs.text(caption.from(), caption.to()))
            .filter(slot -> slot == Slot.CATEGORY)
            .isPresent();
  }

  private void addTwoRows(int second) {
    List<Caption> upper = captions.subList(0, second);
    List<Caption> lower = captions.subList(second, captions.size());
    if (!mayStandBelow(upper, lower)) {
      return;
    }
    for (int parent = 0; parent < second; parent++) {
      if (mayHold(upper.get(parent), lower)) {
        add(with(upper, parent, lower));
      }
      for (int other = parent + 1; other < second; other++) {
        for (int split = 2; split <= lower.size() - 2; split++) {
          List<Caption> left = lower.subList(0, split);
          List<Caption> right = lower.subList(split, lower.size());
          if (mayHold(upper.get(parent), left) && mayHold(upper.get(other), right)) {
            add(with(with(upper, other, right), parent, left));
          }
        }
      }
    }
  }

  private void add(List<Caption> order) {
    if (orders.size() < MOST) {
      orders.add(order);
    }
  }

  private static List<Caption> with(List<Caption> upper, int parent, List<Caption> lower) {
    List<Caption> order = new ArrayList<>(upper.subList(0, parent));
    lower.forEach(caption -> order.add(caption.under(upper.get(parent))));
    order.addAll(upper.subList(parent + 1, upper.size()));
    return order;
  }

  /// A second row repeats what the first one said, divides a value, or names the levels.
  private static boolean mayStandBelow(List<Caption> upper, List<Caption> lower) {
    Role first = lower.getFirst().role();
    boolean repeats =
        lower.stream().anyMatch(c -> VALUES.contains(c.role()) && has(upper, c.role()));
    boolean divides =
        lower.stream().allMatch(c -> PARTS.contains(c.role()) || c.role() == Role.TARGET)
            && has(upper, Role.TARGET);
    boolean levels = LEVELS.contains(first) && !has(upper, first);
    return lower.size() >= 2 && (repeats || divides || levels);
  }

  private static boolean has(List<Caption> captions, Role role) {
    return captions.stream().anyMatch(caption -> caption.role() == role);
  }

  private static boolean mayHold(Caption parent, List<Caption> parts) {
    if (parts.stream().anyMatch(part -> LEVELS.contains(part.role()))) {
      return parts.stream().allMatch(part -> LEVELS.contains(part.role()))
          && (parent.role() == Role.LEVEL3 || parent.role() == Role.OTHER_COLUMN);
    }
    boolean points =
        parts.stream().anyMatch(p -> p.role() == Role.WEIGHT || p.role() == Role.SCORE);
    return switch (parent.role()) {
      case TARGET -> !points && !has(parts, Role.ACTUAL);
      case ACTUAL -> !points && !has(parts, Role.NATURE) && !has(parts, Role.UNIT);
      case INITIAL_TARGET -> !points;
      case WEIGHT, SCORE -> parts.stream().noneMatch(p -> VALUES.contains(p.role()));
      case OTHER_COLUMN -> true;
      default -> false;
    };
  }
}
