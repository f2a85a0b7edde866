package io.hengji.documents.projects;

import io.hengji.core.compare.FormComparison;
import io.hengji.core.form.Cell;
import io.hengji.core.form.Form;
import io.hengji.core.form.Place;
import io.hengji.core.form.Source;
import io.hengji.core.form.Unread;
import io.hengji.core.report.ProjectList;
import io.hengji.core.review.FormIdentity;
import io.hengji.documents.recheck.FileForms;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The projects that files tell of: each form's, copies merged, then those that only a list names.
///
/// @param projects in the order in which the files first tell of them
/// @param unread what belongs to no project: files that could not be read
public record FoundProjects(List<FoundProject> projects, List<Unread> unread) {

  private record Key(String name, String unit, int year) {}

  public FoundProjects {
    projects = List.copyOf(projects);
    unread = List.copyOf(unread);
  }

  /// The projects of files as they were read.
  public static FoundProjects of(List<FileForms> files) {
    Gathering gathering = new Gathering();
    List<Unread> unread = new ArrayList<>();
    for (FileForms file : files) {
      file.why()
          .ifPresent(why -> unread.add(new Unread(new Cell(file.file(), Place.UNKNOWN), why)));
      file.forms().forEach(gathering::form);
    }
    for (FileForms file : files) {
      for (ProjectList list : file.papers().lists()) {
        ListedProjects.of(list).forEach(gathering::listed);
      }
    }
    return new FoundProjects(List.copyOf(gathering.projects.values()), unread);
  }

  private static final class Gathering {
    private final Map<Key, FoundProject> projects = new LinkedHashMap<>();
    private int nameless;

    void form(Form form) {
      FoundProject found = FormProject.of(form);
      Key key = found.isWhole() ? key(found) : new Key("", "", ++nameless);
      projects.merge(key, found, Gathering::copy);
    }

    /// The first form counts; what another copy has otherwise is noted. A self-evaluation goes
    /// before the declaration of its goal.
    private static FoundProject copy(FoundProject first, FoundProject other) {
      if (first.isDeclaration() != other.isDeclaration()) {
        FoundProject whole = first.isDeclaration() ? other : first;
        FoundProject declared = first.isDeclaration() ? first : other;
        return with(whole, declared.sources(), whole.unread());
      }
      List<Unread> unread = new ArrayList<>(first.unread());
      int differences =
          FormComparison.of(first.form().orElseThrow(), other.form().orElseThrow())
              .differences()
              .size();
      if (differences > 0) {
        Source source = other.sources().getFirst();
        unread.add(
            new Unread(
                new Cell(source.file(), source.at()), "同一项目的另一份表有" + differences + "处不同，未采用"));
      }
      return with(first, other.sources(), unread);
    }

    /// A list adds what the form lacks; a project that no form is of stands by itself.
    void listed(FoundProject row) {
      List<Key> known =
          projects.entrySet().stream()
              .filter(project -> isOf(project.getValue(), row))
              .map(Map.Entry::getKey)
              .toList();
      List<Key> ofUnit =
          known.stream().filter(project -> project.unit().equals(plain(row.unit()))).toList();
      List<Key> of = known.size() > 1 ? ofUnit : known;
      if (of.size() == 1) {
        projects.computeIfPresent(of.getFirst(), (_, project) -> completed(project, row));
      } else {
        projects.put(row.isWhole() ? key(row) : new Key("", "", ++nameless), row);
      }
    }

    private static boolean isOf(FoundProject known, FoundProject row) {
      boolean year =
          known.year().isEmpty() || row.year().isEmpty() || known.year().equals(row.year());
      return year
          && plain(known.name()).equals(plain(row.name()))
          && (known.code().isEmpty() || row.code().isEmpty() || known.code().equals(row.code()));
    }

    private static FoundProject completed(FoundProject known, FoundProject row) {
      return with(
          new FoundProject(
              known.code().isEmpty() ? row.code() : known.code(),
              known.name(),
              known.department().isEmpty() ? row.department() : known.department(),
              known.unit().isEmpty() ? row.unit() : known.unit(),
              known.year().or(row::year),
              known.funds().isEmpty() ? row.funds() : known.funds(),
              known.form(),
              known.score().or(row::score),
              known.grade(),
              known.sources(),
              known.unread()),
          row.sources(),
          known.unread());
    }

    private static FoundProject with(FoundProject project, List<Source> more, List<Unread> unread) {
      List<Source> sources = new ArrayList<>(project.sources());
      more.stream().filter(source -> !sources.contains(source)).forEach(sources::add);
      return new FoundProject(
          project.code(),
          project.name(),
          project.department(),
          project.unit(),
          project.year(),
          project.funds(),
          project.form(),
          project.score(),
          project.grade(),
          sources,
          unread);
    }

    private static Key key(FoundProject project) {
      return new Key(plain(project.name()), plain(project.unit()), project.year().orElseThrow());
    }

    private static String plain(String name) {
      return FormIdentity.plain(name);
    }
  }
}
