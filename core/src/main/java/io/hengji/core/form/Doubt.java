package io.hengji.core.form;

import java.util.Arrays;
import java.util.Optional;

/// Why a text that was read out of a picture, or out of a table without rules, may be wrong.
public enum Doubt {
  WEAK("weak", "识别把握不足"),
  DIFFERS("differs", "两次识别不一致"),
  COVERED("covered", "有印章或污迹遮盖"),
  CUT("cut", "字迹与框线相连或不完整"),
  ILLEGIBLE("illegible", "有墨迹但认不出文字"),
  MISPLACED("misplaced", "表格没有框线，所在的行或栏不能确定");

  private final String code;
  private final String words;

  Doubt(String code, String words) {
    this.code = code;
    this.words = words;
  }

  /// The name in JSON.
  public String code() {
    return code;
  }

  /// The doubt of this name; none where there is no such.
  public static Optional<Doubt> of(String code) {
    return Arrays.stream(values()).filter(doubt -> doubt.code.equals(code)).findFirst();
  }

  /// The reason as a person reads it.
  public String words() {
    return words;
  }
}
