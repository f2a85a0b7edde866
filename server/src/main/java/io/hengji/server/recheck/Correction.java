package io.hengji.server.recheck;

import io.hengji.core.form.CellChange;
import io.hengji.core.form.CellPathReader;
import io.hengji.core.form.Form;
import java.util.Collection;

/// A cell of a form that was read as `read` and is, by the owner of the re-check, `text`.
///
/// @param form the form's number in the re-check, from 1
/// @param address of the cell: `indicators[0].actual`
record Correction(int form, String address, String read, String text) {

  /// The form with those corrections whose cells still read as they did.
  static Form in(Form form, Collection<Correction> corrections) {
    Form corrected = form;
    for (Correction one : corrections) {
      corrected = one.in(corrected);
    }
    return corrected;
  }

  private Form in(Form whole) {
    return CellPathReader.read(address)
        .map(at -> new CellChange(at, text))
        .filter(change -> whole.cell(change.at()).text().equals(read) && change.fits(whole))
        .map(change -> change.in(whole))
        .orElse(whole);
  }
}
