package io.hengji.server.frame;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// Styles, scripts and icons. An address carries the hash of the content, so that a browser keeps
/// it for a year and still never shows an old one.
@Controller
class Assets {

  /// What pages name; modules of a script find each other by their path.
  private static final List<String> OWN =
      List.of(
          "hengji.css",
          "grid.css",
          "hengji.js",
          "session.js",
          "grow.js",
          "drop.js",
          "grid.js",
          "review.js",
          "icons.svg",
          "favicon.svg");

  private static final Map<String, Asset> ALL = new ConcurrentHashMap<>();

  static {
    webjar("tabler.min.css", "tabler__core", "dist/css/tabler.min.css");
    webjar("htmx.min.js", "htmx.org", "dist/htmx.min.js");
    for (String own : OWN) {
      ALL.put(own, Asset.read(own, "/assets/" + own));
    }
  }

  static String address(String name) {
    @Nullable Asset asset = ALL.get(name);
    if (asset == null) {
      throw new IllegalArgumentException("no asset " + name);
    }
    return asset.address();
  }

  @GetMapping("/assets/{name:[a-z0-9.-]+}")
  ResponseEntity<ByteArrayResource> asset(
      @PathVariable String name, @RequestParam(defaultValue = "") String v) {
    @Nullable Asset asset = ALL.get(name);
    return asset == null
        ? ResponseEntity.notFound().build()
        : asset.answer(
            v.equals(asset.hash())
                ? CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable()
                : CacheControl.noCache());
  }

  /// A module that a script imports: asked for again each time, answered "unchanged" nearly always.
  @GetMapping("/assets/{folder:[a-z]+}/{name:[a-z0-9-]+\\.js}")
  ResponseEntity<ByteArrayResource> module(@PathVariable String folder, @PathVariable String name) {
    String path = folder + "/" + name;
    return Assets.class.getResource("/assets/" + path) == null
        ? ResponseEntity.notFound().build()
        : ALL.computeIfAbsent(path, key -> Asset.read(key, "/assets/" + key))
            .answer(CacheControl.noCache());
  }

  private static void webjar(String name, String artifact, String path) {
    Properties pom = new Properties();
    try (InputStream in =
        Asset.open("/META-INF/maven/org.webjars.npm/%s/pom.properties".formatted(artifact))) {
      pom.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String version = pom.getProperty("version");
    ALL.put(
        name,
        Asset.read(
            name, "/META-INF/resources/webjars/%s/%s/%s".formatted(artifact, version, path)));
  }
}
