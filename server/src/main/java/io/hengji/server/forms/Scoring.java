package io.hengji.server.forms;

import io.hengji.documents.recheck.Recheck;
import io.hengji.rulebooks.IndicatorLibrary;
import io.hengji.rulebooks.RuleBooks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The one re-check by which all pages score: the book that an administrator chose, else the one
/// that fits the form.
@Configuration
class Scoring {

  @Bean
  RuleBooks books() {
    return RuleBooks.standard();
  }

  @Bean
  IndicatorLibrary library() {
    return IndicatorLibrary.standard();
  }

  @Bean
  Recheck recheck(RuleBooks books, ChosenBooks chosen) {
    return Recheck.choosing(books, chosen::of);
  }
}
