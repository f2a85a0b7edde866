package io.hengji.server.frame;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// A file of the pages: its bytes, their hash, and the address that carries it.
record Asset(MediaType type, ByteArrayResource bytes, String hash, String address) {

  ResponseEntity<ByteArrayResource> answer(CacheControl keeping) {
    return ResponseEntity.ok().contentType(type).cacheControl(keeping).eTag(hash).body(bytes);
  }

  static Asset read(String name, String path) {
    try (InputStream in = open(path)) {
      byte[] bytes = in.readAllBytes();
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      String hash = Base64.getUrlEncoder().withoutPadding().encodeToString(digest).substring(0, 12);
      return new Asset(
          type(name), new ByteArrayResource(bytes), hash, "/assets/" + name + "?v=" + hash);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  static InputStream open(String path) throws IOException {
    @Nullable InputStream in = Asset.class.getResourceAsStream(path);
    if (in == null) {
      throw new IOException("no resource " + path);
    }
    return in;
  }

  private static MediaType type(String name) {
    return MediaType.parseMediaType(
        name.endsWith(".css")
            ? "text/css;charset=UTF-8"
            : name.endsWith(".js") ? "text/javascript;charset=UTF-8" : "image/svg+xml");
  }
}
