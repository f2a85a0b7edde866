package io.hengji.documents.excel;

/// The number formats that the XML spreadsheet calls by name.
final class NamedFormats {
  private NamedFormats() {}

  static String code(String name) {
    return switch (name) {
      case "General Number" -> "General";
      case "General Date" -> "yyyy/m/d h:mm";
      case "Long Date" -> "yyyy\"年\"m\"月\"d\"日\"";
      case "Medium Date" -> "d-mmm-yy";
      case "Short Date" -> "yyyy/m/d";
      case "Long Time", "Medium Time" -> "h:mm:ss";
      case "Short Time" -> "h:mm";
      case "Currency", "Euro Currency" -> "¥#,##0.00";
      case "Fixed" -> "0.00";
      case "Standard" -> "#,##0.00";
      case "Percent" -> "0.00%";
      case "Scientific" -> "0.00E+00";
      case "Yes/No", "True/False", "On/Off" -> "General";
      default -> name;
    };
  }
}
