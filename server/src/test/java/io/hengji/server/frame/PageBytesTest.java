package io.hengji.server.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageBytesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"", "plain <b>", "é£·", "绩效自评表", "𠮷野家 😀", "\ud83d", "\ude00x", "a\ud83d绩"})
  void writesTextAsUtf8(String text) throws IOException {
    PageBytes page = new PageBytes();
    page.writeContent(text);
    page.writeContent("绩" + text + "效", 1, 1 + text.length());
    assertThat(bytes(page)).isEqualTo((text + text).getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 16_384, 100_000})
  void growsWithThePage(int times) throws IOException {
    PageBytes page = new PageBytes();
    for (int i = 0; i < times; i++) {
      page.writeBinaryContent(new byte[] {'<'});
      page.writeContent("绩效");
    }
    assertThat(bytes(page)).isEqualTo("<绩效".repeat(times).getBytes(StandardCharsets.UTF_8));
    assertThat(page.length()).isEqualTo(7 * times);
  }

  private static byte[] bytes(PageBytes page) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    page.writeTo(out);
    return out.toByteArray();
  }
}
