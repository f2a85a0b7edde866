package io.hengji.documents.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hengji.documents.DocumentReader;
import io.hengji.documents.grid.Document;
import io.hengji.documents.grid.Limits;
import io.hengji.documents.grid.Shown;
import io.hengji.documents.grid.UnreadableFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class MhtmlReaderTest {

  @Test
  void readsEveryPageOfTheFile() throws Exception {
    String base64 =
        Base64.getMimeEncoder()
            .encodeToString(
                "<html><body><p>第二页</p></body></html>".getBytes(Charset.forName("GBK")));
    Document read =
        read(
            """
            MIME-Version: 1.0
            X-Document-Type: Workbook
            Content-Type: multipart/related; boundary="----=_Next"

            前言

            ------=_Next
            Content-Location: file:///C:/a.htm
            Content-Transfer-Encoding: quoted-printable
            Content-Type: text/html; charset="utf-8"

            <html xmlns=3D"x"><body><table><tr><td>=E9=A1=B9=
            =E7=9B=AE<td>50%%=3D</table></body></html>
            ------=_Next
            Content-Type: text/html; charset="gb2312"
            Content-Transfer-Encoding: base64

            %s
            ------=_Next
            Content-Type: text/html

            <html><head></head><frameset><frame src=a></frameset></html>
            ------=_Next
            Content-Type: image/png

            <html><body>x</body></html>
            ------=_Next--
            """
                .formatted(base64));
    assertThat(Shown.blocks(read)).isEqualTo("项目|50%=\n第二页");
  }

  @Test
  void readsAMessageThatIsOnePage() throws Exception {
    assertThat(Shown.blocks(read("MIME-Version: 1.0\nContent-Type: text/html\n\n<p>页</p>")))
        .isEqualTo("页");
  }

  @Test
  void refusesAFileWithoutPages() {
    assertThatThrownBy(() -> read("MIME-Version: 1.0\nContent-Type: text/plain\n\nx"))
        .isInstanceOf(UnreadableFile.class)
        .hasMessageContaining("MHTML");
  }

  private static Document read(String message) throws UnreadableFile {
    return DocumentReader.read("a.mht", message.getBytes(StandardCharsets.UTF_8), Limits.STANDARD);
  }
}
