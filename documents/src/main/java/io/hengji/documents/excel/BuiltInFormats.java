package io.hengji.documents.excel;

/// The number formats that a workbook uses by number alone, as a Chinese installation shows them.
final class BuiltInFormats {
  private static final int FIRST_DEFINED = 164;
  private static final String YEAR_MONTH = "yyyy\"年\"m\"月\"";
  private static final String MONTH_DAY = "m\"月\"d\"日\"";

  private BuiltInFormats() {}

  /// Whether a number stands for a format without being defined; in files of before 2007 a defined
  /// one of the same number says the same in other words.
  static boolean isBuiltIn(int number) {
    return number < FIRST_DEFINED;
  }

  static String code(int number) {
    return switch (number) {
      case 1 -> "0";
      case 2 -> "0.00";
      case 3 -> "#,##0";
      case 4 -> "#,##0.00";
      case 5, 6 -> "¥#,##0;-¥#,##0";
      case 7, 8 -> "¥#,##0.00;-¥#,##0.00";
      case 9 -> "0%";
      case 10 -> "0.00%";
      case 11 -> "0.00E+00";
      case 14, 30 -> "yyyy/m/d";
      case 15 -> "d-mmm-yy";
      case 16 -> "d-mmm";
      case 17 -> "mmm-yy";
      case 18 -> "h:mm AM/PM";
      case 19 -> "h:mm:ss AM/PM";
      case 20 -> "h:mm";
      case 21 -> "h:mm:ss";
      case 22 -> "yyyy/m/d h:mm";
      case 27, 36, 50, 52, 57 -> YEAR_MONTH;
      case 28, 29, 51, 53, 54, 58 -> MONTH_DAY;
      case 31 -> YEAR_MONTH + "d\"日\"";
      case 32 -> "h\"时\"mm\"分\"";
      case 33 -> "h\"时\"mm\"分\"ss\"秒\"";
      case 34, 55 -> "上午/下午h\"时\"mm\"分\"";
      case 35, 56 -> "上午/下午h\"时\"mm\"分\"ss\"秒\"";
      case 37, 38 -> "#,##0;-#,##0";
      case 39, 40 -> "#,##0.00;-#,##0.00";
      case 41 -> "_ * #,##0_ ;_ * -#,##0_ ;_ * \"-\"_ ;_ @_ ";
      case 42 -> "_ ¥* #,##0_ ;_ ¥* -#,##0_ ;_ ¥* \"-\"_ ;_ @_ ";
      case 43 -> "_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_ ";
      case 44 -> "_ ¥* #,##0.00_ ;_ ¥* -#,##0.00_ ;_ ¥* \"-\"??_ ;_ @_ ";
      case 45 -> "mm:ss";
      case 46 -> "[h]:mm:ss";
      case 47 -> "mm:ss.0";
      case 48 -> "##0.0E+0";
      case 49 -> "@";
      default -> "General";
    };
  }
}
