package io.hengji.server.login;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrPictureTest {

  private static final Pattern MODULE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");

  @Test
  void drawsWhatATelephoneReads() throws Exception {
    String text = "otpauth://totp/%E8%A1%A1:filer?secret=GEZDGNBVGY3TQOJQ&issuer=%E8%A1%A1";
    QrPicture picture = QrPicture.of(text);
    BitMatrix modules = new BitMatrix(picture.size() - 8);
    Matcher drawn = MODULE.matcher(picture.path());
    while (drawn.find()) {
      modules.set(Integer.parseInt(drawn.group(1)) - 4, Integer.parseInt(drawn.group(2)) - 4);
    }
    assertThat(new Decoder().decode(modules).getText()).isEqualTo(text);
    assertThat(MODULE.matcher(picture.path()).replaceAll("")).isEmpty();
  }
}
