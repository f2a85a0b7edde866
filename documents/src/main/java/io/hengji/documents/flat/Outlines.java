package io.hengji.documents.flat;

import io.hengji.documents.flat.Section.Kind;
import io.hengji.documents.grid.Allowance;
import io.hengji.documents.grid.UnreadableFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the forms of a text by their captions: a form is a heading of indicators with the head,
/// the funds and the goal before it, as far back as the form before.
final class Outlines {

  private static final Pattern TITLE =
      Pattern.compile("自评(?:概况|情况|结果|报告|评分|汇总|打分)?表|绩效自评(?!概况|情况|结果|报告|评分|汇总|打分|表)|绩效评价表|评分表");
  private static final Pattern NOTE_START = Pattern.compile("(注[::]?)?[(]?\\d{1,2}[.、)].*|注[::].*");
  private static final Pattern CHAPTER =
      Pattern.compile("第[一二三四五六七八九十]{1,3}(?:部分|章|节)|[一二三四五六七八九十]{1,2}、");
  private static final int TITLE_REACH = 90;
  private static final int TITLE_LENGTH = 44;

  private final Glyphs glyphs;
  private final Allowance allowance;
  private final Captions captions = Captions.standard();

  private Outlines(Glyphs glyphs, Allowance allowance) {
    this.glyphs = glyphs;
    this.allowance = allowance;
  }

  /// The forms, unless finding them takes longer than allowed.
  static List<Outline> in(Glyphs glyphs, Allowance allowance) throws UnreadableFile {
    return new Outlines(glyphs, allowance).find();
  }

  private List<Outline> find() throws UnreadableFile {
    List<Heading> headings = headings(0, glyphs.length(), true);
    List<int[]> starts = new ArrayList<>();
    List<List<Heading>> tables = new ArrayList<>();
    int before = 0;
    for (Heading heading : headings) {
      Optional<int[]> start = formStart(before, heading.from());
      if (start.isPresent() || tables.isEmpty()) {
        starts.add(start.orElseGet(() -> new int[] {heading.from(), heading.from()}));
        tables.add(new ArrayList<>());
      }
      tables.getLast().add(heading);
      before = heading.to();
    }
    List<Outline> outlines = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1)[0] : glyphs.length();
      outlines.add(outline(starts.get(i)[0], starts.get(i)[1], end, tables.get(i)));
    }
    return outlines;
  }

  private List<Heading> headings(int from, int to, boolean indicators) throws UnreadableFile {
    List<Heading> found = new ArrayList<>();
    for (int at = from; at < to; at++) {
      if (glyphs.gap(at) == Gap.NONE) {
        continue;
      }
      allowance.requireTime();
      Optional<Caption> label =
          captions.at(glyphs, at, role -> role == Role.INDICATORS).filter(this::ends);
      if (label.isPresent() && (!indicators || beginsHeading(label.get().to()))) {
        at = label.get().to() - 1;
        continue;
      }
      Optional<Heading> heading =
          indicators ? Heading.ofIndicators(glyphs, at) : Heading.ofFunds(glyphs, at);
      if (heading.isPresent()) {
        found.add(heading.get());
        at = heading.get().to() - 1;
      }
    }
    return found;
  }

  /// True where a heading needs no label before it: 绩效指标 is the name's caption elsewhere.
  private boolean beginsHeading(int at) {
    return Heading.ofIndicators(glyphs, at).isPresent();
  }

  /// Where the title and the head of the form before a heading begin.
  private Optional<int[]> formStart(int from, int heading) {
    int head = lastProject(from, heading);
    if (head < 0) {
      int title = lastTitle(from, heading);
      return title < 0
          ? Optional.empty()
          : Optional.of(new int[] {titleFrom(from, title), titleTo(title)});
    }
    head = earlierHead(from, head);
    int title = lastTitle(Math.max(from, head - TITLE_REACH), head);
    return Optional.of(new int[] {title < 0 ? head : titleFrom(from, title), head});
  }

  private int lastProject(int from, int to) {
    for (int at = to - 1; at >= from; at--) {
      if (headAt(at, role -> role == Role.PROJECT)) {
        return at;
      }
    }
    return -1;
  }

  private boolean headAt(int at, Predicate<Role> roles) {
    return caption(at, roles).isPresent();
  }

  /// A caption that stands alone: a gap or a colon ends it.
  private Optional<Caption> caption(int at, Predicate<Role> roles) {
    if (glyphs.gap(at) == Gap.NONE) {
      return Optional.empty();
    }
    return captions.at(glyphs, at, roles).filter(this::ends);
  }

  private boolean ends(Caption caption) {
    int end = caption.to();
    return glyphs.gap(end) != Gap.NONE || glyphs.at(end) == ':';
  }

  private int earlierHead(int from, int head) {
    int first = head;
    for (int line = glyphs.lineStart(head), tries = 0; line > from && tries < 4; tries++) {
      line = glyphs.lineStart(line - 1);
      if (line >= from && headAt(line, Role::head)) {
        first = line;
      }
    }
    return first;
  }

  private int lastTitle(int from, int to) {
    Matcher matcher = TITLE.matcher(glyphs.folded()).region(from, Math.max(from, to));
    int last = -1;
    while (matcher.find()) {
      if (titleLike(matcher.start(), matcher.end())) {
        last = matcher.end();
      }
    }
    return last;
  }

  private boolean titleLike(int from, int to) {
    return glyphs.gap(to) != Gap.NONE || "([".indexOf(glyphs.at(to)) >= 0 || glyphs.at(from) == '自';
  }

  private int titleFrom(int from, int titleEnd) {
    int line = glyphs.lineStart(titleEnd - 1);
    if (titleEnd - line <= TITLE_LENGTH) {
      return Math.max(from, line);
    }
    int at = titleEnd - 1;
    while (at > from && glyphs.gap(at) == Gap.NONE) {
      at--;
    }
    return at;
  }

  private int titleTo(int titleEnd) {
    int at = titleEnd;
    while (at < glyphs.length() && at < titleEnd + 12 && glyphs.gap(at) == Gap.NONE) {
      at++;
    }
    return at;
  }

  private Outline outline(int from, int head, int end, List<Heading> tables) throws UnreadableFile {
    List<Section> sections = new ArrayList<>();
    int table = tables.getFirst().from();
    int funds = addFunds(sections, head, table);
    int goal = addGoal(sections, Math.max(head, funds), table);
    int top = sections.stream().mapToInt(Section::from).min().orElse(table);
    if (head < Math.min(top, table)) {
      sections.add(new Section(Kind.HEAD, head, head, end, List.of()));
    }
    for (Heading heading : tables) {
      int label = labelBefore(heading.from(), goal, role -> role == Role.INDICATORS);
      sections.add(new Section(Kind.INDICATORS, label, heading.to(), end, heading.columns()));
    }
    addFromGoalOn(sections, Math.max(goal, funds), end);
    sections.sort(Comparator.comparingInt(Section::from));
    return trimmed(from, head, bounded(sections, end));
  }

  /// The sections, each up to the next one; rows that go on below a total are a part of their own.
  private List<Section> bounded(List<Section> sections, int end) {
    List<Section> bounded = new ArrayList<>();
    List<Caption> columns = List.of();
    for (int i = 0; i < sections.size(); i++) {
      int to = i + 1 < sections.size() ? sections.get(i + 1).from() : end;
      Section section = sections.get(i).until(to);
      if (section.kind() == Kind.INDICATORS) {
        columns = section.captions();
        section = section.until(chapter(section));
      }
      if (section.kind() != Kind.TOTAL) {
        bounded.add(section);
        continue;
      }
      int below = TotalRow.end(glyphs, section);
      bounded.add(section.until(below));
      if (!columns.isEmpty() && hasLevel(below, to)) {
        bounded.add(new Section(Kind.INDICATORS, below, below, to, columns));
      }
    }
    return bounded;
  }

  /// Where a table ends because a line begins a chapter: 第三部分, 四、 with no name of a level.
  private int chapter(Section section) {
    for (int at = section.bodyFrom() + 1; at < section.to(); at++) {
      if (glyphs.startsLine(at)) {
        int end = Math.min(glyphs.nextLine(at + 1), section.to());
        Matcher number = CHAPTER.matcher(glyphs.folded()).region(at, end);
        if (number.lookingAt() && !captionsFollow(number.end(), end)) {
          return at;
        }
      }
    }
    return section.to();
  }

  private boolean captionsFollow(int from, int end) {
    return from >= end
        || captions
            .at(glyphs, from, role -> role.levelName() || role == Role.INDICATORS)
            .isPresent();
  }

  private boolean hasLevel(int from, int to) {
    for (int at = from; at < to; at++) {
      boolean level =
          glyphs.gap(at) != Gap.NONE
              && captions
                  .at(glyphs, at, Role::levelName)
                  .filter(name -> name.to() < to && glyphs.gap(name.to()) != Gap.NONE)
                  .isPresent();
      if (level) {
        return true;
      }
    }
    return false;
  }

  private int addFunds(List<Section> sections, int from, int to) throws UnreadableFile {
    List<Heading> found = headings(from, to, false);
    if (found.isEmpty()) {
      return from;
    }
    Heading heading = found.getFirst();
    int label = labelBefore(heading.from(), from, role -> role == Role.FUNDS);
    sections.add(new Section(Kind.FUNDS, label, heading.to(), to, heading.columns()));
    return heading.to();
  }

  /// The goal: both captions and then both texts, or each text behind its caption.
  private int addGoal(List<Section> sections, int from, int to) {
    for (int at = from; at < to; at++) {
      Optional<Caption> label = caption(at, role -> role == Role.EXPECTED || role == Role.GOAL);
      if (label.isEmpty()) {
        continue;
      }
      Optional<Caption> divided =
          caption(label.get().to(), role -> role == Role.EXPECTED)
              .filter(_ -> label.get().role() == Role.GOAL);
      Caption expected = divided.orElse(label.get());
      Optional<Caption> achieved =
          captions.at(glyphs, expected.to(), role -> role == Role.ACHIEVED);
      if (achieved.isPresent()) {
        Caption second = achieved.get();
        sections.add(new Section(Kind.GOAL, at, second.to(), to, List.of(expected, second)));
        return second.to();
      }
      Optional<Caption> apart = next(expected.to(), to, Role.ACHIEVED);
      if (apart.isPresent()) {
        sections.add(new Section(Kind.GOAL, at, expected.to(), to, List.of(expected, apart.get())));
        return apart.get().to();
      }
      if (expected.role() == Role.EXPECTED) {
        sections.add(new Section(Kind.GOAL, at, expected.to(), to, List.of(expected)));
        return expected.to();
      }
    }
    return from;
  }

  private Optional<Caption> next(int from, int to, Role role) {
    for (int at = from; at < to; at++) {
      Optional<Caption> found = caption(at, other -> other == role);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /// The beginning of a label that ends where a heading begins; else the heading's.
  private int labelBefore(int heading, int from, Predicate<Role> roles) {
    for (int at = Math.max(from, heading - 40); at < heading; at++) {
      Optional<Caption> label = caption(at, roles);
      if (label.isPresent() && label.get().to() == heading) {
        return at;
      }
    }
    return heading;
  }

  private void addFromGoalOn(List<Section> sections, int from, int end) {
    for (int at = from; at < end; at++) {
      Optional<Caption> found = closing(at);
      if (found.isEmpty()) {
        continue;
      }
      Caption caption = found.get();
      Kind kind =
          switch (caption.role()) {
            case REMARKS -> Kind.REMARKS;
            case NOTES -> Kind.NOTES;
            default -> Kind.TOTAL;
          };
      sections.add(new Section(kind, at, caption.to(), end, List.of(caption)));
      at = caption.to() - 1;
    }
  }

  private Optional<Caption> closing(int at) {
    Optional<Caption> total =
        caption(
            at,
            role ->
                role == Role.TOTAL
                    || role == Role.TOTAL_WEIGHT
                    || role == Role.TOTAL_SCORE
                    || role == Role.GRADE);
    if (total.isPresent() && valueFollows(total.get().to())) {
      return total;
    }
    Optional<Caption> remarks = caption(at, role -> role == Role.REMARKS);
    if (remarks.isPresent()) {
      return remarks;
    }
    return caption(at, role -> role == Role.NOTES).filter(this::announcesNotes);
  }

  private boolean valueFollows(int at) {
    int value = at < glyphs.length() && glyphs.at(at) == ':' ? at + 1 : at;
    return value >= glyphs.length()
        || glyphs.startsLine(value)
        || Character.isDigit(glyphs.at(value))
        || "优良中差".indexOf(glyphs.at(value)) >= 0;
  }

  private boolean announcesNotes(Caption caption) {
    return caption.to() < glyphs.length()
        && glyphs.at(caption.to()) == ':'
        && (glyphs.startsLine(caption.from()) || glyphs.at(caption.from()) == '注');
  }

  /// Ends the last part where the form ends: notes go on as long as they are numbered or their last
  /// line is full; below a total there is nothing more than its line.
  private Outline trimmed(int from, int head, List<Section> sections) {
    List<Section> kept = new ArrayList<>(sections);
    for (int i = 0; i < kept.size(); i++) {
      Section section = kept.get(i);
      if (section.kind() == Kind.NOTES) {
        kept.set(i, section.until(notesEnd(section)));
      }
    }
    return new Outline(from, head, kept, kept.getLast().to());
  }

  private int notesEnd(Section notes) {
    int widest = 0;
    int line = notes.from();
    while (line < notes.to()) {
      int next = Math.min(glyphs.nextLine(line + 1), notes.to());
      widest = Math.max(widest, next - line);
      String following =
          next < notes.to() ? glyphs.folded().substring(next, Math.min(next + 8, notes.to())) : "";
      boolean full = (next - line) * 5 >= widest * 4 && glyphs.at(next - 1) != '。';
      if (!following.isEmpty() && !full && !NOTE_START.matcher(following).matches()) {
        return next;
      }
      line = next;
    }
    return notes.to();
  }
}
