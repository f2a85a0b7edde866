package io.hengji.documents.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hengji.documents.DocumentReader;
import io.hengji.documents.grid.Allowance;
import io.hengji.documents.grid.Limits;
import io.hengji.documents.grid.PictureLimits;
import io.hengji.documents.grid.UnreadableFile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class PictureFileTest {

  private static byte[] picture(int width, int height, String format) throws IOException {
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    picture.setRGB(0, 0, 0xff0000);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    assertThat(ImageIO.write(picture, format, bytes)).isTrue();
    return bytes.toByteArray();
  }

  /// A PNG file that says it has 100,000 by 100,000 pixels.
  private static byte[] bomb() throws IOException {
    ByteBuffer png = ByteBuffer.wrap(picture(4, 4, "png"));
    png.putInt(16, 100_000).putInt(20, 100_000);
    CRC32 sum = new CRC32();
    sum.update(png.array(), 12, 17);
    png.putInt(29, (int) sum.getValue());
    return png.array();
  }

  private static Allowance standard() {
    return new Allowance(Limits.STANDARD);
  }

  @Test
  void readsEveryKind() throws IOException, UnreadableFile {
    for (String format : new String[] {"png", "jpeg", "bmp", "tiff", "gif"}) {
      try (PictureFile file = PictureFile.open(picture(30, 20, format), standard())) {
        assertThat(file.pages()).isEqualTo(1);
        assertThat(file.page(0).getWidth()).isEqualTo(30);
      }
    }
  }

  @Test
  void takesEverySecondPixelOfAPictureThatIsLargerThanTextNeeds()
      throws IOException, UnreadableFile {
    try (PictureFile file = PictureFile.open(picture(5_002, 40, "png"), standard())) {
      assertThat(file.page(0).getWidth()).isEqualTo(2_501);
    }
    try (PictureFile file = PictureFile.open(picture(5_000, 40, "png"), standard())) {
      assertThat(file.page(0).getWidth()).isEqualTo(5_000);
    }
  }

  @Test
  void refusesTooManyPixelsBeforeUnpackingThem() throws IOException, UnreadableFile {
    try (PictureFile file = PictureFile.open(bomb(), standard())) {
      assertThatThrownBy(() -> file.page(0))
          .isInstanceOf(UnreadableFile.class)
          .hasMessageContaining("100000×100000");
    }
  }

  @Test
  void takesFewerPixelsOfAHugePicture() throws IOException, UnreadableFile {
    try (PictureFile file = PictureFile.open(picture(10_400, 20, "png"), standard())) {
      assertThat(file.page(0).getWidth()).isEqualTo(3_467);
    }
  }

  @Test
  void refusesABrokenPictureInOneSentence() throws IOException, UnreadableFile {
    byte[] whole = picture(300, 300, "png");
    byte[] half = Arrays.copyOf(whole, 50);
    try (PictureFile file = PictureFile.open(half, standard())) {
      assertThatThrownBy(() -> file.page(0)).isInstanceOf(UnreadableFile.class);
    }
  }

  @Test
  void refusesPicturesOfAnUnknownKind() {
    byte[] webp = "RIFF0000WEBPVP8 ".getBytes(StandardCharsets.ISO_8859_1);

    assertThatThrownBy(() -> PictureFile.open(webp, standard()))
        .isInstanceOf(UnreadableFile.class)
        .hasMessageContaining("PNG、JPEG");
  }

  @Test
  void countsPagesAndLengthensTheTimeForEach() throws UnreadableFile {
    PictureLimits two = new PictureLimits(1_000, 2, Duration.ofSeconds(5));
    Allowance allowance = new Allowance(new Limits(1 << 20, 1 << 20, 10, 10, Duration.ZERO, two));

    allowance.picture();
    allowance.requireTime();
    allowance.picture();

    assertThatThrownBy(allowance::picture).hasMessageContaining("2页");
  }

  @Test
  void turnsAPhotographAsTheCameraNoted() throws IOException, UnreadableFile {
    byte[] jpeg = picture(30, 20, "jpeg");
    byte[] exif = {
      (byte) 0xff,
      (byte) 0xe1,
      0,
      34,
      'E',
      'x',
      'i',
      'f',
      0,
      0,
      'M',
      'M',
      0,
      42,
      0,
      0,
      0,
      8,
      0,
      1,
      1,
      0x12,
      0,
      3,
      0,
      0,
      0,
      1,
      0,
      6,
      0,
      0,
      0,
      0,
      0,
      0
    };
    ByteBuffer turned = ByteBuffer.allocate(jpeg.length + exif.length);
    turned.put(jpeg, 0, 2).put(exif).put(jpeg, 2, jpeg.length - 2);

    assertThat(Upright.of(turned.array())).isEqualTo(Upright.QUARTER_RIGHT);
    try (PictureFile file = PictureFile.open(turned.array(), standard())) {
      assertThat(file.page(0).getWidth()).isEqualTo(20);
      assertThat(file.page(0).getHeight()).isEqualTo(30);
    }
    assertThat(Upright.of(jpeg)).isEqualTo(Upright.AS_IS);
  }

  @Test
  void saysWhatIsMissingWhereNoReaderIsInstalled() throws IOException {
    Assumptions.assumeTrue(PictureReader.installed().isEmpty());
    byte[] png = picture(30, 20, "png");

    assertThatThrownBy(() -> DocumentReader.read("a.png", png, Limits.STANDARD))
        .isInstanceOf(UnreadableFile.class)
        .hasMessageContaining("没有安装图像识别模块");
  }
}
