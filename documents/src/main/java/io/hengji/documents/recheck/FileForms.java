package io.hengji.documents.recheck;

import io.hengji.core.form.Form;
import java.util.List;
import java.util.Optional;

/// What a file gave: its forms, or why it gave none.
public record FileForms(String file, List<Form> forms, Optional<String> why) {
  public FileForms {
    forms = List.copyOf(forms);
  }
}
