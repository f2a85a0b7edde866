package io.hengji.documents.json;

import io.hengji.core.quantity.Amount;
import io.hengji.core.quantity.Meaning;
import io.hengji.core.quantity.Statement;
import io.hengji.core.quantity.Tier;
import io.hengji.core.quantity.UnitKind;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/// What a text says as a target, and every amount in it, as one line of JSON.
public final class StatementJson {

  private StatementJson() {}

  /// The line, without a line end.
  public static String line(Statement statement) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FormJson.compact(out)) {
      json.writeStartObject();
      json.writeStringProperty("text", statement.text());
      json.writeStringProperty("kind", kind(statement.meaning()));
      writeMeaning(json, statement.meaning());
      json.writeArrayPropertyStart("amounts");
      for (Amount amount : statement.amounts()) {
        json.writeStartObject();
        json.writeStringProperty("text", amount.text());
        writeAmount(json, amount);
        json.writeEndObject();
      }
      json.writeEndArray();
      if (!statement.dates().isEmpty()) {
        json.writeArrayPropertyStart("dates");
        statement.dates().forEach(date -> json.writeString(date.toString()));
        json.writeEndArray();
      }
      json.writeEndObject();
    }
    return out.toString();
  }

  private static String kind(Meaning meaning) {
    return switch (meaning) {
      case Meaning.AtLeast _ -> "atLeast";
      case Meaning.AtMost _ -> "atMost";
      case Meaning.MoreThan _ -> "moreThan";
      case Meaning.LessThan _ -> "lessThan";
      case Meaning.Exactly _ -> "exactly";
      case Meaning.Plain _ -> "plain";
      case Meaning.Between _ -> "between";
      case Meaning.Deadline _ -> "deadline";
      case Meaning.Words _ -> "words";
      case Meaning.Unread() -> "unread";
    };
  }

  private static void writeMeaning(JsonGenerator json, Meaning meaning) {
    switch (meaning) {
      case Meaning.Deadline(Optional<LocalDate> by) ->
          by.ifPresent(day -> json.writeStringProperty("by", day.toString()));
      case Meaning.Words(Optional<Tier> tier) ->
          tier.ifPresent(t -> json.writeStringProperty("tier", t.name().toLowerCase(Locale.ROOT)));
      case Meaning.AtLeast _,
          Meaning.AtMost _,
          Meaning.MoreThan _,
          Meaning.LessThan _,
          Meaning.Exactly _,
          Meaning.Plain _,
          Meaning.Between _,
          Meaning.Unread _ ->
          meaning.figure().ifPresent(amount -> writeAmount(json, amount));
    }
  }

  private static void writeAmount(JsonGenerator json, Amount amount) {
    if (amount.isRange()) {
      json.writeStringProperty("low", text(amount.low()));
      json.writeStringProperty("high", text(amount.high()));
    } else {
      json.writeStringProperty("value", text(amount.value()));
    }
    if (!amount.unit().name().isEmpty()) {
      json.writeStringProperty("unit", amount.unit().name());
    }
    amount.unit().per().ifPresent(per -> json.writeStringProperty("per", per));
    if (amount.unit().kind() == UnitKind.MONEY && !amount.isRange()) {
      json.writeStringProperty("yuan", text(amount.inFirstUnit()));
    }
  }

  private static String text(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
