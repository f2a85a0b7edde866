package io.hengji.documents.recheck;

import io.hengji.core.form.Form;
import io.hengji.documents.papers.Papers;
import java.util.List;
import java.util.Optional;

/// What a file gave: its forms, its reports and project lists, or why it gave none.
public record FileForms(String file, List<Form> forms, Papers papers, Optional<String> why) {
  public FileForms {
    forms = List.copyOf(forms);
  }
}
