package io.hengji.documents.pdf;

import io.hengji.documents.grid.Allowance;
import io.hengji.documents.grid.UnreadableFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;

/// The unpacked bytes of a stream, drawn from the allowance while they unpack.
final class StreamBytes {
  private static final int MOST_FILTERS = 4;
  private static final Set<String> PLAIN =
      Set.of(
          "FlateDecode",
          "Fl",
          "LZWDecode",
          "LZW",
          "ASCII85Decode",
          "A85",
          "ASCIIHexDecode",
          "AHx",
          "RunLengthDecode",
          "RL",
          "Crypt");

  private StreamBytes() {}

  /// Unpacks a stream; what comes before a fault in its packing counts.
  static byte[] of(COSStream stream, Allowance allowance) throws IOException, UnreadableFile {
    byte[] bytes;
    try (InputStream raw = stream.createRawInputStream()) {
      bytes = raw.readAllBytes();
    }
    List<COSName> filters = filters(stream);
    if (filters.size() > MOST_FILTERS) {
      throw new IOException("too many filters");
    }
    for (int i = 0; i < filters.size(); i++) {
      if (!PLAIN.contains(filters.get(i).getName())) {
        throw new IOException("no text is packed with " + filters.get(i).getName());
      }
      Filter filter = FilterFactory.INSTANCE.getFilter(filters.get(i));
      Unpacked unpacked = new Unpacked(allowance);
      try {
        filter.decode(new ByteArrayInputStream(bytes), unpacked, stream, i);
      } catch (Overdrawn e) {
        throw e.refusal;
      } catch (IOException e) {
        if (unpacked.bytes().length == 0) {
          throw e;
        }
      }
      bytes = unpacked.bytes();
    }
    return bytes;
  }

  private static List<COSName> filters(COSStream stream) {
    COSBase filter = stream.getFilters();
    List<COSName> names = new ArrayList<>();
    if (filter instanceof COSName name) {
      names.add(name);
    } else if (filter instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        if (array.getObject(i) instanceof COSName name) {
          names.add(name);
        }
      }
    }
    return names;
  }

  /// Carries a refusal through code that knows input errors only.
  private static final class Overdrawn extends IOException {
    final UnreadableFile refusal;

    Overdrawn(UnreadableFile refusal) {
      super(refusal);
      this.refusal = refusal;
    }
  }

  /// Keeps what is written to it, and draws it from the allowance piece by piece.
  private static final class Unpacked extends OutputStream {
    private static final int PIECE = 1 << 16;

    private final ByteArrayOutputStream sink = new ByteArrayOutputStream(4096);
    private final Allowance allowance;
    private int drawn;

    Unpacked(Allowance allowance) {
      this.allowance = allowance;
    }

    @Override
    public void write(int b) throws IOException {
      sink.write(b);
      draw(PIECE);
    }

    @Override
    public void write(byte[] b, int off, int len) throws IOException {
      sink.write(b, off, len);
      draw(PIECE);
    }

    @Override
    public void flush() throws IOException {
      draw(1);
    }

    byte[] bytes() {
      return sink.toByteArray();
    }

    private void draw(int least) throws IOException {
      int open = sink.size() - drawn;
      if (open >= least) {
        drawn = sink.size();
        try {
          allowance.unpack(open);
        } catch (UnreadableFile e) {
          throw new Overdrawn(e);
        }
      }
    }
  }
}
