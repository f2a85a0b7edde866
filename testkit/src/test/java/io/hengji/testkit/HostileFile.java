package io.hengji.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/// A file that does not hold what a reader would like, or wants to do harm. None of them holds a
/// form.
enum HostileFile {
  EMPTY("empty.docx") {
    @Override
    byte[] bytes(Random random) {
      return new byte[0];
    }
  },
  RANDOM("random.pdf") {
    @Override
    byte[] bytes(Random random) {
      return noise(random);
    }
  },
  RANDOM_BEHIND_A_HEADER("random.xlsx") {
    @Override
    byte[] bytes(Random random) {
      byte[] bytes = noise(random);
      byte[] head = {'P', 'K', 3, 4};
      System.arraycopy(head, 0, bytes, 0, Math.min(4, bytes.length));
      return bytes;
    }
  },
  CUT_WORD("cut.docx") {
    @Override
    byte[] bytes(Random random) throws IOException {
      return cut("docx", random);
    }
  },
  CUT_WORKBOOK("cut.xlsx") {
    @Override
    byte[] bytes(Random random) throws IOException {
      return cut("xlsx", random);
    }
  },
  CUT_PDF("cut.pdf") {
    @Override
    byte[] bytes(Random random) throws IOException {
      return Arrays.copyOf(sample("pdf"), 200 + random.nextInt(1000));
    }
  },
  PICTURE_CALLED_A_FORM("picture.docx") {
    @Override
    byte[] bytes(Random random) {
      byte[] bytes = noise(random);
      byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
      return concat(png, bytes);
    }
  },
  PACKED_BOMB("bomb.docx") {
    @Override
    byte[] bytes(Random random) throws IOException {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
        zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
        zip.write(
            ("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                    + "<Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>")
                .getBytes(StandardCharsets.UTF_8));
        zip.putNextEntry(new ZipEntry("word/document.xml"));
        byte[] spaces = new byte[1 << 20];
        Arrays.fill(spaces, (byte) ' ');
        for (int i = 0; i < 64; i++) {
          zip.write(spaces);
        }
      }
      return bytes.toByteArray();
    }
  },
  LAUGHING_PAGE("laughs.html") {
    @Override
    byte[] bytes(Random random) {
      StringBuilder text =
          new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE html [<!ENTITY a0 \"表\">");
      for (int i = 1; i < 30; i++) {
        text.append("<!ENTITY a%d \"%s\">".formatted(i, ("&a" + (i - 1) + ";").repeat(10)));
      }
      return text.append("]><html><body>&a29;</body></html>")
          .toString()
          .getBytes(StandardCharsets.UTF_8);
    }
  },
  DEEP_PAGE("deep.html") {
    @Override
    byte[] bytes(Random random) {
      return ("<html><body>" + "<table><tr><td>".repeat(20_000)).getBytes(StandardCharsets.UTF_8);
    }
  },
  DEEP_JSON("deep.json") {
    @Override
    byte[] bytes(Random random) {
      return ("[" + "{\"forms\":[".repeat(50_000)).getBytes(StandardCharsets.UTF_8);
    }
  },
  LOCKED_WORKBOOK("locked.xlsx") {
    @Override
    byte[] bytes(Random random) throws IOException {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (POIFSFileSystem files = new POIFSFileSystem()) {
        try (OutputStream out = encryptor.getDataStream(files)) {
          out.write(sample("xlsx"));
        } catch (GeneralSecurityException e) {
          throw new IOException(e);
        }
        files.writeFilesystem(bytes);
      }
      return bytes.toByteArray();
    }
  },
  LOCKED_PDF("locked.pdf") {
    @Override
    byte[] bytes(Random random) throws IOException {
      try (PDDocument document = Loader.loadPDF(sample("pdf"))) {
        document.protect(new StandardProtectionPolicy("owner", "secret", new AccessPermission()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
      }
    }
  },
  LETTER("letter.txt") {
    @Override
    byte[] bytes(Random random) {
      return "各单位：\n请于本月底前报送材料。\n".getBytes(StandardCharsets.UTF_8);
    }
  },
  OTHER_ARCHIVE("archive.zip") {
    @Override
    byte[] bytes(Random random) {
      return concat(new byte[] {'R', 'a', 'r', '!', 0x1A, 7, 1, 0}, noise(random));
    }
  };

  private final String fileName;

  HostileFile(String fileName) {
    this.fileName = fileName;
  }

  /// What such a file calls itself.
  String fileName() {
    return fileName;
  }

  abstract byte[] bytes(Random random) throws IOException;

  private static byte[] noise(Random random) {
    byte[] bytes = new byte[1 + random.nextInt(20_000)];
    random.nextBytes(bytes);
    return bytes;
  }

  private static byte[] sample(String extension) throws IOException {
    return Files.readAllBytes(Program.root().resolve("samples/relief-2024." + extension));
  }

  private static byte[] cut(String extension, Random random) throws IOException {
    byte[] whole = sample(extension);
    return Arrays.copyOf(whole, 30 + random.nextInt(whole.length / 2));
  }

  private static byte[] concat(byte[] head, byte[] rest) {
    byte[] bytes = Arrays.copyOf(head, head.length + rest.length);
    System.arraycopy(rest, 0, bytes, head.length, rest.length);
    return bytes;
  }
}
