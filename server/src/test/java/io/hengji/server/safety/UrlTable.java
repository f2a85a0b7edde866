package io.hengji.server.safety;

import io.hengji.server.scope.Right;
import io.hengji.server.scope.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// The table `urls.txt`: every mapping with who may use it.
record UrlTable(List<Row> rows) {

  private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)(?::[^{}]*(?:\\{[^}]*})?)?}");

  /// A mapping, who may use it, what stands for its variables, and what is sent.
  record Row(
      String method,
      String pattern,
      String who,
      Map<String, String> values,
      String body,
      Set<String> flags) {

    String key() {
      return method + " " + pattern;
    }

    boolean open() {
      return who.equals("OPEN");
    }

    /// Whether nothing of this kind need be there.
    boolean gone() {
      return flags.contains("GONE");
    }

    /// Whether somebody without the right hears that the thing is in another state by now.
    boolean moved() {
      return flags.contains("MOVED");
    }

    boolean get() {
      return method.equals("GET");
    }

    boolean file() {
      return body.startsWith("FILE");
    }

    /// Whether a role may use it, by the rights that the role has.
    boolean allows(Role role) {
      return switch (who) {
        case "OPEN", "OWN" -> true;
        case "NOBODY" -> false;
        default -> Arrays.stream(who.split("\\|")).map(Right::valueOf).anyMatch(role::has);
      };
    }

    /// Whether it names something that belongs to an office.
    boolean scoped() {
      return addresses(Things.NAMES).stream().anyMatch(address -> address.contains("@"));
    }

    /// Its addresses, one for each alternative, with the things of an office in them.
    List<String> addresses(Things things) {
      List<String> all = new ArrayList<>(List.of(pattern));
      Matcher variable = VARIABLE.matcher(pattern);
      while (variable.find()) {
        String name = variable.group(1);
        String given = values.getOrDefault(name, name.equals("project") ? "@project" : "@random");
        List<String> longer = new ArrayList<>();
        for (String address : all) {
          for (String value : given.split(",")) {
            longer.add(address.replace(variable.group(), things.fill(value)));
          }
        }
        all = longer;
      }
      String asked = file() ? body.substring("FILE".length()).strip() : get() ? body : "";
      String query = asked.isEmpty() ? "" : "?" + things.fill(asked);
      return all.stream().map(address -> address + query).toList();
    }
  }

  static UrlTable read() {
    try (var in =
        Objects.requireNonNull(UrlTable.class.getResourceAsStream("urls.txt"), "urls.txt")) {
      return new UrlTable(
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(UrlTable::row)
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Row row(String line) {
    String[] halves = line.split("\\s+\\|\\s+", 2);
    String[] words = halves[0].strip().split("\\s+");
    Map<String, String> values = new HashMap<>();
    for (String word : List.of(words).subList(3, words.length)) {
      if (word.contains("=")) {
        values.put(word.substring(0, word.indexOf('=')), word.substring(word.indexOf('=') + 1));
      }
    }
    return new Row(
        words[0],
        words[1],
        words[2],
        values,
        halves.length == 2 ? halves[1].strip() : "",
        Set.of(words));
  }

  /// What is mapped and has no line here.
  Set<String> missing(RequestMappingHandlerMapping mappings) {
    Set<String> missing = mapped(mappings);
    rows.forEach(row -> missing.remove(row.key()));
    return missing;
  }

  /// Lines for what is mapped no more.
  Set<String> stale(RequestMappingHandlerMapping mappings) {
    Set<String> stale = new TreeSet<>();
    rows.forEach(row -> stale.add(row.key()));
    stale.removeAll(mapped(mappings));
    return stale;
  }

  private static Set<String> mapped(RequestMappingHandlerMapping mappings) {
    Set<String> all = new TreeSet<>();
    mappings
        .getHandlerMethods()
        .keySet()
        .forEach(mapping -> {
          Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
          for (String pattern : mapping.getPatternValues()) {
            if (methods.isEmpty()) {
              all.add("ANY " + pattern);
            }
            methods.forEach(method -> all.add(method + " " + pattern));
          }
        });
    return all;
  }
}
