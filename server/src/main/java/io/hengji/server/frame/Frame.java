package io.hengji.server.frame;

import io.hengji.server.scope.Actor;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a page knows of its request: who looks, in which language, and whether the whole page or a
/// fragment is wanted. A controller takes it as a parameter.
public record Frame(
    Optional<Actor> actor,
    Words words,
    String path,
    String query,
    Csrf csrf,
    String nonce,
    boolean fragment,
    boolean print,
    String theme,
    String scope,
    int tasks) {

  private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

  /// The token every change carries.
  public record Csrf(String parameter, String header, String token) {}

  /// The text of a key in the reader's language.
  public String t(String key, Object... values) {
    return words.say(key, values);
  }

  /// What the core says in Chinese (a finding, a derivation, a grade), in the reader's language;
  /// what has no English stays Chinese.
  public String said(String chinese) {
    return words.said(chinese);
  }

  /// Whether the page is English.
  public boolean english() {
    return words.isEnglish();
  }

  public List<Section> sections() {
    return actor.map(Section::of).orElse(List.of());
  }

  /// Whether this section is the page's own.
  public boolean in(Section section) {
    return section == Section.OVERVIEW
        ? path.equals("/")
        : path.equals(section.path()) || path.startsWith(section.path() + "/");
  }

  /// A moment as it is read here: day and minute.
  public String moment(OffsetDateTime at) {
    return MOMENT.format(at.atZoneSameInstant(HERE));
  }

  /// Yuan as 万元 with two decimals, thousands separated.
  public String money(BigDecimal yuan) {
    return "%,.2f".formatted(yuan.movePointLeft(4));
  }

  /// Points with two decimals, "—" when there are none.
  public String points(@Nullable BigDecimal points) {
    return points == null ? "—" : points.setScale(2, RoundingMode.HALF_UP).toPlainString();
  }

  /// A day: without its year when that is the present one.
  public String day(LocalDate day) {
    return day.getYear() == LocalDate.now(HERE).getYear()
        ? t("frame.day", day.getMonthValue(), day.getDayOfMonth())
        : day.toString();
  }

  /// A share of a whole in percent, "—" of nothing.
  public String percent(BigDecimal part, BigDecimal whole) {
    return whole.signum() == 0
        ? "—"
        : part.movePointRight(2)
                .divide(whole, 2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString()
            + "%";
  }

  /// An asset's address, which changes with its content.
  public String asset(String name) {
    return Assets.address(name);
  }

  /// The address of this page in the other language.
  public String otherLanguage() {
    return "/language?to=" + (english() ? "zh" : "en");
  }
}
