package io.hengji.server.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageBytesTest {

  @Test
  void takesATextOrAPartOfIt() throws IOException {
    PageBytes page = new PageBytes();
    page.writeContent("绩效");
    page.writeContent("自评表", 1, 2);
    assertThat(bytes(page)).isEqualTo("绩效评".getBytes(StandardCharsets.UTF_8));
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
