package io.hengji.server.recheck;

import io.hengji.core.form.CellChange;
import io.hengji.core.form.CellPath;
import io.hengji.core.form.CellPathReader;
import io.hengji.core.form.Form;
import io.hengji.documents.recheck.Recheck;
import io.hengji.server.frame.Frame;
import io.hengji.server.frame.Html;
import io.hengji.server.frame.Typed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// The form as read, to be put right by its owner where it was misread.
@Controller
class CorrectPage {

  private static final int LONGEST = 4_000;

  private final Rechecks rechecks;
  private final Corrections corrections;
  private final Reading reading;
  private final Recheck recheck;

  CorrectPage(Rechecks rechecks, Corrections corrections, Reading reading, Recheck recheck) {
    this.rechecks = rechecks;
    this.corrections = corrections;
    this.reading = reading;
    this.recheck = recheck;
  }

  @GetMapping("/recheck/{id}/correct")
  View page(Frame frame, @PathVariable UUID id, @RequestParam int form) {
    return Html.of("recheck/correct", frame, view(id, form, rechecks.form(id, form), List.of()));
  }

  @PostMapping("/recheck/{id}/correct")
  View correct(
      Frame frame,
      @PathVariable UUID id,
      @RequestParam int form,
      @RequestParam MultiValueMap<String, String> sent) {
    Form read = rechecks.form(id, form);
    Map<CellPath, String> typed = new LinkedHashMap<>();
    List<String> troubles = new ArrayList<>();
    Form wanted = read;
    for (Map.Entry<String, String> field : sent.toSingleValueMap().entrySet()) {
      Optional<CellPath> at = CellPathReader.read(field.getKey());
      String text = Typed.text(field.getValue(), LONGEST);
      if (at.isEmpty() || read.cell(at.get()).text().equals(text)) {
        continue;
      }
      CellChange change = new CellChange(at.get(), text);
      if (change.fits(read)) {
        typed.put(at.get(), text);
        wanted = change.in(wanted);
      } else {
        troubles.add(field.getKey());
      }
    }
    if (!troubles.isEmpty()) {
      return Html.of("recheck/correct", frame, view(id, form, wanted, troubles))
          .with(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    if (corrections.set(id, form, typed) && rechecks.again(id, rechecks.require(id).book())) {
      reading.start(id);
    }
    return new RedirectView("/recheck/%s?form=%d".formatted(id, form));
  }

  private CorrectView view(UUID id, int number, Form form, List<String> troubles) {
    RecheckRow row = rechecks.requireOwn(id);
    List<Correction> own = corrections.of(id).stream().filter(one -> one.form() == number).toList();
    PaperForm paper = new PaperForm(form, recheck.check(form).score(), FormSheet.read(own));
    List<TableView> tables = new ArrayList<>(paper.tables());
    tables.add(paper.beside());
    return new CorrectView(row, number, form.head().title().text(), tables, troubles);
  }
}
