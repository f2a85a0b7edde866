package io.hengji.server.imports;

import io.hengji.core.form.Form;
import io.hengji.documents.FoundFile;
import io.hengji.documents.FoundFiles;
import io.hengji.documents.grid.Limits;
import io.hengji.documents.projects.FoundProject;
import io.hengji.documents.projects.FoundProjects;
import io.hengji.documents.recheck.FileForms;
import io.hengji.documents.recheck.FormFiles;
import io.hengji.server.forms.FormText;
import io.hengji.server.scope.Actor;
import io.hengji.server.scope.Actors;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/// Reads the files of imports and takes projects over beside the requests, one at a time; how far
/// it has come can be seen.
@Component
class ImportWork {

  private static final Logger log = LoggerFactory.getLogger(ImportWork.class);
  private static final Limits LIMITS = Limits.set(System.getenv());
  private static final int SECONDS = 3_600;

  private final Semaphore place = new Semaphore(1, true);
  private final Imports imports;
  private final ProjectImport projects;
  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final TransactionTemplate patient;
  private final TransactionTemplate beside;

  ImportWork(
      Imports imports,
      ProjectImport projects,
      JdbcClient jdbc,
      JsonMapper json,
      PlatformTransactionManager transactions) {
    this.imports = imports;
    this.projects = projects;
    this.jdbc = jdbc;
    this.json = json;
    this.patient = new TransactionTemplate(transactions);
    this.patient.setTimeout(SECONDS);
    this.beside = new TransactionTemplate(transactions);
    this.beside.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /// Takes up what was being read when the server stopped; what was being taken over came to
  /// nothing and waits to be asked for again.
  @EventListener(ApplicationReadyEvent.class)
  void resume() {
    for (ImportJob job : Actors.asServer(imports::unfinished)) {
      if (job.state().equals("READING")) {
        read(job.id());
      } else {
        Actors.asServer(
            () -> imports.become(job.id(), "APPLYING", "READY", "imports.trouble.interrupted"));
      }
    }
  }

  /// Begins to read, and returns at once.
  void read(UUID id) {
    start(id, Actor.SERVER, "READING", "FAILED", () -> patient.execute(status -> readNow(id)));
  }

  /// Begins to take over, as who acts, and returns at once; all of it or nothing.
  void apply(ImportJob job, String text) {
    if (!imports.become(job.id(), "READY", "APPLYING", "")) {
      return;
    }
    start(
        job.id(),
        Actors.current(),
        "APPLYING",
        "READY",
        () ->
            patient.execute(status -> {
              projects.apply(job, text, done -> progress(job.id(), done));
              return true;
            }));
  }

  private void start(UUID id, Actor actor, String state, String failed, BooleanSupplier work) {
    Thread.ofVirtual()
        .name("import-" + id)
        .start(() ->
            Actors.as(
                actor,
                () -> {
                  place.acquireUninterruptibly();
                  try {
                    return work.getAsBoolean();
                  } catch (RuntimeException e) {
                    log.error("import {}", id, e);
                    return imports.become(id, state, failed, "imports.trouble.failed");
                  } finally {
                    place.release();
                  }
                }));
  }

  private void progress(UUID id, int done) {
    beside.executeWithoutResult(status -> imports.progress(id, done));
  }

  private boolean readNow(UUID id) {
    List<FileForms> read = new ArrayList<>();
    for (Imports.Given file : imports.files(id)) {
      for (FoundFile member : FoundFiles.in(file.name(), file.bytes())) {
        read.add(FormFiles.readWithGoals(member, LIMITS));
      }
      progress(id, read.size());
    }
    FoundProjects found = FoundProjects.of(read);
    jdbc.sql("delete from import_row where import_id = ?").param(id).update();
    int number = 0;
    for (FoundProject project : found.projects()) {
      keep(id, ++number, FoundRow.of(project), project.form());
    }
    for (var file : found.unread()) {
      keep(id, ++number, FoundRow.unread(file), Optional.empty());
    }
    return imports.become(id, "READING", "READY", "");
  }

  private void keep(UUID id, int number, FoundRow row, Optional<Form> form) {
    jdbc.sql(
            """
            insert into import_row (import_id, number, content, form)
            values (:id, :number, :content::jsonb, :form::jsonb)
            """)
        .param("id", id)
        .param("number", number)
        .param("content", json.writeValueAsString(row).replace("\\u0000", ""))
        .param("form", form.map(FormText::of).map(text -> text.replace("\\u0000", "")).orElse(null))
        .update();
  }
}
