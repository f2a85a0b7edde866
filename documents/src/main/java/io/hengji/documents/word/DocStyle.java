package io.hengji.documents.word;

import io.hengji.documents.grid.FontSymbol;
import java.util.Optional;

/// What the properties of a run of characters say of them.
///
/// @param deleted deleted by a tracked change
/// @param inserted inserted by a tracked change
/// @param hidden not shown
/// @param font the name of the font
/// @param symbol what each character stands for where they are symbols of a font
/// @param data where in the data stream something is said of them, else -1
record DocStyle(
    boolean deleted,
    boolean inserted,
    boolean hidden,
    String font,
    Optional<String> symbol,
    int data) {
  static final DocStyle PLAIN = new DocStyle(false, false, false, "", Optional.empty(), -1);

  static DocStyle of(DocRuns.Run run, DocBytes main, DocFonts fonts) {
    if (run.length() == 0) {
      return PLAIN;
    }
    boolean deleted = false;
    boolean inserted = false;
    boolean hidden = false;
    String font = "";
    Optional<String> symbol = Optional.empty();
    int data = -1;
    DocProperties list = new DocProperties(main, run.at(), run.length());
    while (list.next()) {
      switch (list.kind()) {
        case DocProperties.DELETED -> deleted = list.isOn();
        case DocProperties.INSERTED -> inserted = list.isOn();
        case DocProperties.HIDDEN -> hidden = list.isOn();
        case DocProperties.PICTURE -> data = list.intValue();
        case DocProperties.FONT -> font = fonts.name(main.shortAt(list.value()));
        case DocProperties.SYMBOL ->
            symbol =
                Optional.of(
                    FontSymbol.text(
                        fonts.name(main.shortAt(list.value())), main.shortAt(list.value() + 2)));
        default -> {}
      }
    }
    return new DocStyle(deleted, inserted, hidden, font, symbol, data);
  }
}
