package io.hengji.documents.flat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Divides the text below a heading of funds into rows: an item in words, then its figures.
final class FundRows {

  /// A row: its item and where its figures stand; the two ends are equal where it has none.
  record Row(int from, int itemTo, int to) {}

  private static final Pattern FIGURE =
      Pattern.compile("[-—－–/]{1,2}+|-?\\d[\\d,.]*+(?:万元|亿元|元|%|万|分)?+");

  private final Glyphs glyphs;
  private final int to;

  private FundRows(Glyphs glyphs, int to) {
    this.glyphs = glyphs;
    this.to = to;
  }

  static List<Row> in(Glyphs glyphs, int from, int to) {
    return new FundRows(glyphs, to).rows(from);
  }

  private List<Row> rows(int from) {
    List<Row> rows = new ArrayList<>();
    int at = from;
    while (at < to) {
      int figures = at;
      while (figures < to && !figureBegins(figures)) {
        figures++;
      }
      int end = figures;
      while (end < to && figureEnd(end) > end) {
        end = figureEnd(end);
      }
      List<Integer> items = items(at, figures);
      for (int i = 0; i + 1 < items.size(); i++) {
        boolean last = i + 2 == items.size();
        rows.add(new Row(items.get(i), items.get(i + 1), last ? end : items.get(i + 1)));
      }
      if (items.size() < 2 && end > at) {
        rows.add(new Row(at, at, end));
      }
      at = Math.max(end, at + 1);
    }
    return rows;
  }

  private boolean figureBegins(int at) {
    boolean apart =
        glyphs.gap(at) != Gap.NONE
            || (at > 0 && (Glyphs.han(glyphs.at(at - 1)) || glyphs.at(at - 1) == ':'));
    return apart && figureEnd(at) > at;
  }

  /// The end of the figure that begins here, with its unit; here where none begins: a number that a
  /// word follows closely (2023年) is part of the word.
  private int figureEnd(int at) {
    Matcher matcher = FIGURE.matcher(glyphs.folded()).region(at, to);
    if (!matcher.lookingAt()) {
      return at;
    }
    int end = matcher.end();
    boolean word =
        end < to
            && glyphs.gap(end) == Gap.NONE
            && (Glyphs.han(glyphs.at(end)) || ":、)".indexOf(glyphs.at(end)) >= 0);
    return word && !startsItem(end) ? at : end;
  }

  private boolean startsItem(int at) {
    return glyphs.folded().startsWith("其中", at) || known(at, to);
  }

  /// The beginnings of the items of a range of words, and its end: the cheapest division, in which
  /// known items cost nothing.
  private List<Integer> items(int from, int end) {
    List<Integer> cuts = new ArrayList<>();
    for (int i = from; i <= end; i++) {
      if (i == from || i == end || glyphs.gap(i) != Gap.NONE || known(i, end)) {
        cuts.add(i);
      }
    }
    int[] cost = new int[cuts.size()];
    int[] before = new int[cuts.size()];
    for (int k = 1; k < cuts.size(); k++) {
      cost[k] = Integer.MAX_VALUE;
      for (int j = 0; j < k; j++) {
        int own = cost[j] + itemCost(cuts.get(j), cuts.get(k));
        if (own < cost[k]) {
          cost[k] = own;
          before[k] = j;
        }
      }
    }
    List<Integer> starts = new ArrayList<>();
    for (int k = cuts.size() - 1; k > 0; k = before[k]) {
      starts.addFirst(cuts.get(k));
    }
    starts.addFirst(from);
    return from == end ? List.of() : starts;
  }

  private boolean known(int at, int end) {
    return Captions.standard()
        .at(glyphs, at, role -> role == Role.FUND_ITEM)
        .filter(caption -> caption.to() <= end && caption.to() - at >= 4)
        .isPresent();
  }

  private int itemCost(int from, int to) {
    String text =
        glyphs.folded().substring(from, to).replaceFirst("^其中:?", "").replaceFirst(":$", "");
    int cost =
        Captions.standard().is(Role.FUND_ITEM, text) ? 4 : 18 + Math.max(0, text.length() - 12);
    for (int i = from + 1; i < to; i++) {
      cost +=
          switch (glyphs.gap(i)) {
            case NONE -> 0;
            case SPACE -> glyphs.at(i - 1) == ':' ? 0 : 9;
            case LINE -> 6;
            case WIDE, BLANK -> 20;
            case CELL -> 60;
          };
    }
    return cost + Wrap.cost(glyphs, from, to) / 2;
  }
}
