package io.hengji.documents.packed;

import io.hengji.documents.grid.Allowance;
import io.hengji.documents.grid.UnreadableFile;
import io.hengji.documents.xml.ByteSupply;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// A ZIP archive, read by its directory. Members are unpacked one at a time: opening the next ends
/// the one before. What unpacks to far more than it takes is refused, whatever it claims.
public final class ZipArchive implements AutoCloseable {
  private static final int HEADER_SIZE = 30;
  private static final int HEADER_SIGNATURE = 0x04034b50;
  private static final int CHUNK = 1 << 15;
  private static final long HARMLESS = 32L << 20;
  private static final int HIGHEST_RATIO = 250;

  private final RandomBytes bytes;
  private final List<ZipMember> members;
  private final Map<String, ZipMember> byName = new HashMap<>();
  private final Inflater inflater = new Inflater(true);

  public ZipArchive(RandomBytes bytes) throws UnreadableFile {
    this(bytes, ZipDirectory.read(bytes));
  }

  /// The archive with members that were found in it before.
  public ZipArchive(RandomBytes bytes, List<ZipMember> members) {
    this.bytes = bytes;
    this.members = List.copyOf(members);
    for (ZipMember member : this.members) {
      byName.putIfAbsent(member.name().toLowerCase(Locale.ROOT), member);
    }
  }

  /// Whether bytes begin as a ZIP archive does.
  public static boolean isZip(byte[] start) {
    return start.length >= 4
        && start[0] == 'P'
        && start[1] == 'K'
        && ((start[2] == 3 && start[3] == 4) || (start[2] == 5 && start[3] == 6));
  }

  public List<ZipMember> members() {
    return members;
  }

  /// The member of this name, in whatever case.
  public Optional<ZipMember> find(String name) {
    return Optional.ofNullable(byName.get(name.toLowerCase(Locale.ROOT)));
  }

  /// The unpacked bytes of a member, one after another.
  public ByteSupply open(ZipMember member, Allowance allowance) throws UnreadableFile {
    if (member.encrypted()) {
      throw new UnreadableFile("压缩包设有密码，请解密后再提交。");
    }
    long start = startOf(member);
    if (member.packed() > bytes.size() - start) {
      throw new UnreadableFile("压缩结构不完整，文件可能被截断。");
    }
    return switch (member.method()) {
      case 0 -> new Stored(start, member.packed(), allowance);
      case 8 -> {
        inflater.reset();
        yield new Deflated(start, member.packed(), allowance);
      }
      default -> throw new UnreadableFile("压缩包使用了不支持的压缩方法，请用普通ZIP方式重新压缩。");
    };
  }

  /// All unpacked bytes of a member, of which there may be no more than `most`.
  public byte[] bytes(ZipMember member, Allowance allowance, long most) throws UnreadableFile {
    ByteSupply supply = open(member, allowance);
    long likely = Math.min(member.size(), 1024 * member.packed());
    byte[] all = new byte[Math.clamp(likely + 1, 256, 1 << 24)];
    int length = 0;
    for (int count = 0; count >= 0; count = supply.read(all, length, all.length - length)) {
      length += count;
      if (length > most) {
        throw new UnreadableFile("文件超过" + (most >> 20) + "兆字节的上限，未读取。");
      }
      if (length == all.length) {
        all = Arrays.copyOf(all, Math.toIntExact(Math.min(2L * length, Integer.MAX_VALUE - 8)));
      }
    }
    return length == all.length ? all : Arrays.copyOf(all, length);
  }

  private long startOf(ZipMember member) throws UnreadableFile {
    byte[] header = new byte[HEADER_SIZE];
    bytes.read(member.header(), header, 0, HEADER_SIZE);
    if (number(header, 0) != (HEADER_SIGNATURE & 0xFFFF)
        || number(header, 2) != HEADER_SIGNATURE >>> 16) {
      throw new UnreadableFile("压缩结构损坏或不完整，无法打开。");
    }
    return member.header() + HEADER_SIZE + number(header, 26) + number(header, 28);
  }

  private static int number(byte[] header, int at) {
    return (header[at] & 0xFF) | (header[at + 1] & 0xFF) << 8;
  }

  @Override
  public void close() {
    inflater.end();
  }

  private final class Stored implements ByteSupply {
    private final Allowance allowance;
    private final long end;
    private long position;

    Stored(long start, long length, Allowance allowance) {
      this.position = start;
      this.end = start + length;
      this.allowance = allowance;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws UnreadableFile {
      if (position == end) {
        return -1;
      }
      int count = (int) Math.min(length, end - position);
      bytes.read(position, into, offset, count);
      position += count;
      allowance.unpack(count);
      return count;
    }
  }

  private final class Deflated implements ByteSupply {
    private final Allowance allowance;
    private final byte[] packed;
    private final long end;
    private long position;

    Deflated(long start, long length, Allowance allowance) {
      this.position = start;
      this.end = start + length;
      this.allowance = allowance;
      this.packed = new byte[(int) Math.min(CHUNK, length)];
    }

    @Override
    public int read(byte[] into, int offset, int length) throws UnreadableFile {
      try {
        while (!inflater.finished()) {
          int count = inflater.inflate(into, offset, length);
          if (count > 0) {
            allowance.unpack(count);
            requireHarmless();
            return count;
          }
          if (inflater.needsInput()) {
            feed();
          } else if (!inflater.finished()) {
            throw new UnreadableFile("压缩数据损坏，无法解压。");
          }
        }
        return -1;
      } catch (DataFormatException e) {
        throw new UnreadableFile("压缩数据损坏，无法解压。", e);
      }
    }

    private void feed() throws UnreadableFile {
      int count = (int) Math.min(packed.length, end - position);
      if (count == 0) {
        throw new UnreadableFile("压缩数据不完整，文件可能被截断。");
      }
      bytes.read(position, packed, 0, count);
      position += count;
      inflater.setInput(packed, 0, count);
    }

    private void requireHarmless() throws UnreadableFile {
      long written = inflater.getBytesWritten();
      if (written > HARMLESS && written / HIGHEST_RATIO > inflater.getBytesRead()) {
        throw new UnreadableFile("压缩比异常，可能是压缩炸弹，未读取。");
      }
    }
  }
}
