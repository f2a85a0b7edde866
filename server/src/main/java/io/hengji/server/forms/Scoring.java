package io.hengji.server.forms;

import io.hengji.documents.recheck.Recheck;
import io.hengji.rulebooks.RuleBooks;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The one re-check by which all pages score: the standard books, chosen for each form.
@Configuration
class Scoring {

  @Bean
  Recheck recheck() {
    return new Recheck(RuleBooks.standard(), Optional.empty());
  }
}
