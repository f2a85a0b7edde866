package io.hengji.core.checks.set;

import io.hengji.core.form.CellPath;
import io.hengji.core.place.Division;
import io.hengji.core.place.Gazetteer;
import io.hengji.core.place.PlaceName;
import io.hengji.core.review.Caption;
import io.hengji.core.review.CrossFinding;
import io.hengji.core.review.FormCell;
import io.hengji.core.review.FormSequence;
import io.hengji.core.review.ReviewedForm;
import io.hengji.core.review.SequenceCheck;
import io.hengji.core.review.Severity;
import io.hengji.core.vocabulary.WordList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// SET-003: goals or indicators name another unit, or another place, as if they spoke of it: the
/// sentence was written for somebody else. Units are those of the heads of all forms, places those
/// of their names and of the national list ([Gazetteer]). What stands above the form's own unit or
/// is a part of it is not foreign, nor is whom a sentence tells of dealing with.
public final class ForeignUnitName implements SequenceCheck {

  private static final Gazetteer GAZETTEER = Gazetteer.standard();
  private static final WordList DEALINGS = WordList.of("dealings-with-others");
  private static final WordList NO_PLACES = WordList.of("place-lookalikes");
  private static final int SHORTEST_UNIT = 5;
  private static final int SHORTEST_PLACE = 3;

  /// Before the name of a partner: 与某局, 由某局, 经某局.
  private static final String PARTNERS = "与和同由经向从到及";

  /// Behind a place that only names a road, a market, a dish.
  private static final String NO_SPEECH_OF_IT = "路街巷场籍产菜话";

  private static final Pattern NAMES =
      Pattern.compile(
          "\\p{IsHan}(?:省|市|县|区|州|盟|旗|镇|乡|街道|"
              + WordList.of("ends-of-unit-names").words().stream()
                  .map(Pattern::quote)
                  .collect(Collectors.joining("|"))
              + ")");

  private record Stranger(String name, boolean isUnit) {}

  @Override
  public String id() {
    return "SET-003";
  }

  @Override
  public Pass begin() {
    return new Gathering();
  }

  private final class Gathering implements Pass {
    private final Map<Integer, Speaker> speakers = new HashMap<>();
    private final Map<String, FormCell> units = new HashMap<>();
    private final Set<String> places = new HashSet<>();
    private final UnitOrder order = new UnitOrder();
    private final List<Said> said = new ArrayList<>();

    @Override
    public void see(ReviewedForm form) {
      Speaker speaker = Speaker.of(form.printed(), GAZETTEER);
      speakers.put(form.index(), speaker);
      order.add(speaker);
      addUnit(speaker.department(), form.cell(CellPath.Field.DEPARTMENT));
      addUnit(speaker.unit(), form.cell(CellPath.Field.UNIT));
      places.addAll(speaker.places());
      said.addAll(Said.in(form.index(), form.printed(), NAMES));
    }

    private void addUnit(String name, FormCell cell) {
      if (name.length() >= SHORTEST_UNIT && !Speaker.isOffice(name)) {
        units.putIfAbsent(name, cell);
      }
    }

    @Override
    public List<CrossFinding> findings(FormSequence forms) {
      Map<FormCell, Stranger> strangers = new LinkedHashMap<>();
      for (Said one : said) {
        FormCell cell = new FormCell(one.form(), one.at());
        if (!strangers.containsKey(cell) && !DEALINGS.anyIn(one.clause())) {
          stranger(one).ifPresent(stranger -> strangers.put(cell, stranger));
        }
      }
      List<CrossFinding> findings = new ArrayList<>();
      strangers.forEach(
          (cell, stranger) -> findings.add(finding(forms.get(cell.form()), cell, stranger, units)));
      return findings;
    }

    private Optional<Stranger> stranger(Said one) {
      Speaker speaker = speakers.get(one.form());
      if (speaker == null || speaker.names().findAny().isEmpty()) {
        return Optional.empty();
      }
      Optional<String> unit = unitIn(one.clause());
      if (unit.isPresent()) {
        return unit.filter(name -> isForeignUnit(speaker, name, one.clause()))
            .map(name -> new Stranger(name, true));
      }
      return foreignPlace(speaker, one.clause()).map(name -> new Stranger(name, false));
    }

    /// The longest name of a unit in a clause.
    private Optional<String> unitIn(String clause) {
      Optional<String> longest = Optional.empty();
      for (int start = 0; start < clause.length(); start++) {
        for (int end = clause.length(); end - start >= SHORTEST_UNIT; end--) {
          String name = clause.substring(start, end);
          if (units.containsKey(name) && name.length() > longest.map(String::length).orElse(0)) {
            longest = Optional.of(name);
          }
        }
      }
      return longest;
    }

    private boolean isForeignUnit(Speaker speaker, String name, String clause) {
      Set<Division> divisions =
          GAZETTEER.in(name).stream()
              .flatMap(named -> named.divisions().stream())
              .collect(Collectors.toSet());
      return !speaker.isOwn(name)
          && !order.isRelated(speaker, name)
          && !isPartner(clause, name)
          && !lieInEachOther(speaker, divisions);
    }

    /// Whether a place of the name is above the speaker's own, or lies in it; the same place has
    /// many units.
    private static boolean lieInEachOther(Speaker speaker, Set<Division> divisions) {
      return speaker.divisions().stream()
          .anyMatch(own ->
              divisions.stream()
                  .anyMatch(other -> own.level() != other.level() && own.isRelatedTo(other)));
    }

    private static boolean isPartner(String clause, String name) {
      int at = clause.indexOf(name);
      return at > 0 && PARTNERS.indexOf(clause.charAt(at - 1)) >= 0;
    }

    private Optional<String> foreignPlace(Speaker speaker, String clause) {
      if (speaker.places().isEmpty()) {
        return Optional.empty();
      }
      return GAZETTEER.in(clause).stream()
          .filter(named -> speaksOf(clause, named.name(), named.end()))
          .filter(named -> isForeign(speaker, named))
          .map(Gazetteer.Named::name)
          .findFirst()
          .or(() -> unlistedPlace(speaker, clause));
    }

    private static boolean speaksOf(String clause, String name, int end) {
      boolean other = end < clause.length() && NO_SPEECH_OF_IT.indexOf(clause.charAt(end)) >= 0;
      return name.length() >= SHORTEST_PLACE
          && !other
          && !NO_PLACES.words().contains(name)
          && !isPartner(clause, name);
    }

    private static boolean isForeign(Speaker speaker, Gazetteer.Named named) {
      if (speaker.head().contains(named.name())) {
        return false;
      }
      // Districts share their names with each other and with common words.
      boolean isDistrict =
          named.name().endsWith("区") && named.divisions().stream().noneMatch(d -> d.level() < 3);
      if (speaker.divisions().isEmpty()) {
        return !isDistrict && isOfARank(speaker, named.name());
      }
      return !isDistrict
          && named.divisions().stream()
              .noneMatch(other -> speaker.divisions().stream().anyMatch(other::isRelatedTo));
    }

    /// A place that no list has is foreign where another form is of it and the own one is of the
    /// same rank: of another rank it may be above the own one or lie in it.
    private Optional<String> unlistedPlace(Speaker speaker, String clause) {
      return places.stream()
          .filter(place -> place.length() >= SHORTEST_PLACE && clause.contains(place))
          .filter(place -> GAZETTEER.in(place).isEmpty())
          .filter(place -> !speaker.head().contains(place) && isOfARank(speaker, place))
          .filter(place -> speaksOf(clause, place, clause.indexOf(place) + place.length()))
          .max(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
    }

    private static boolean isOfARank(Speaker speaker, String place) {
      return speaker.places().stream()
          .anyMatch(own -> PlaceName.rank(own) == PlaceName.rank(place));
    }
  }

  private CrossFinding finding(
      ReviewedForm form, FormCell cell, Stranger stranger, Map<String, FormCell> units) {
    String own =
        form.printed().head().unit().isEmpty()
                || Speaker.isOffice(form.printed().head().unit().text())
            ? form.printed().head().department().text()
            : form.printed().head().unit().text();
    String message =
        "%s出现%s“%s”，而本表是%s的项目；应当写本单位、本地区的情况。"
            .formatted(
                Caption.of(form.printed(), cell.cell()),
                stranger.isUnit() ? "其他单位名称" : "其他地区名称",
                stranger.name(),
                own.isEmpty() ? form.printed().head().unit().text() : own);
    List<FormCell> cells = new ArrayList<>(List.of(cell));
    if (stranger.isUnit()) {
      Optional.ofNullable(units.get(stranger.name())).ifPresent(cells::add);
    }
    return form.finding(id(), Severity.ERROR, cell.cell(), message, cells);
  }
}
