package io.hengji.documents.batch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/// `results.jsonl`, to which a line is added when a file is done, and beside it the index that says
/// which line is whose. The lines decide: what the index does not know is read from them, a last
/// line that was cut short is cut off, and an index that does not fit is made anew. So a process
/// may be killed at any moment, and every file has its line once.
final class ResultLog implements Closeable {

  /// Tells whose line it is, or that it is none.
  interface Owner {
    Optional<String> of(byte[] line);
  }

  /// Where a file's line lies, without its line end, and the file as it was then.
  record Entry(String file, long offset, int length, Stamp stamp) {

    long end() {
      return offset + length + 1;
    }
  }

  private final Path path;
  private final Map<String, Entry> entries = new ConcurrentHashMap<>();
  private FileChannel lines;
  private FileChannel index;
  private long end;
  private boolean broken;

  private ResultLog(Path path, Path indexPath) throws IOException {
    this.path = path;
    this.lines = open(path);
    this.index = open(indexPath);
  }

  private static FileChannel open(Path path) throws IOException {
    return FileChannel.open(
        path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
  }

  /// Opens the lines, whole ones only.
  ///
  /// @param stamps the files as they are now, for lines that the index does not know
  static ResultLog open(Path path, Path indexPath, Owner owner, Map<String, Stamp> stamps)
      throws IOException {
    ResultLog log = new ResultLog(path, indexPath);
    boolean fits = log.readIndex();
    int known = log.entries.size();
    if (!log.readLines(owner, stamps)) {
      log.keep(log.inOrder());
    } else if (!fits || log.entries.size() != known) {
      log.writeIndex();
    }
    return log;
  }

  /// False where the index does not fit the lines to its end.
  private boolean readIndex() throws IOException {
    LineReader rows = new LineReader(index, 0);
    for (Optional<byte[]> line = rows.next(); line.isPresent(); line = rows.next()) {
      String row = new String(line.get(), StandardCharsets.UTF_8);
      Optional<Entry> entry = IndexRow.parse(row);
      if (entry.isEmpty() || entry.get().offset() != end || !hasItsEnd(entry.get())) {
        return false;
      }
      entries.put(entry.get().file(), entry.get());
      end = entry.get().end();
    }
    index.position(rows.end());
    return rows.end() == index.size();
  }

  private boolean hasItsEnd(Entry entry) throws IOException {
    ByteBuffer last = ByteBuffer.allocate(1);
    return lines.read(last, entry.end() - 1) == 1 && last.get(0) == '\n';
  }

  /// Reads the lines behind those of the index and cuts off the last one if it is not whole; false
  /// where a line is nobody's, or a file's second.
  private boolean readLines(Owner owner, Map<String, Stamp> stamps) throws IOException {
    boolean clean = true;
    LineReader reader = new LineReader(lines, end);
    for (Optional<byte[]> line = reader.next(); line.isPresent(); line = reader.next()) {
      Optional<String> file = owner.of(line.get()).filter(name -> !entries.containsKey(name));
      if (file.isPresent()) {
        Stamp stamp = stamps.getOrDefault(file.get(), Stamp.NONE);
        entries.put(file.get(), new Entry(file.get(), end, line.get().length, stamp));
      }
      clean &= file.isPresent();
      end = reader.end();
    }
    lines.truncate(end);
    return clean;
  }

  private void writeIndex() throws IOException {
    StringBuilder rows = new StringBuilder();
    inOrder().forEach(entry -> rows.append(IndexRow.of(entry)));
    index.truncate(0);
    index.position(0);
    write(index, rows.toString().getBytes(StandardCharsets.UTF_8));
  }

  /// Adds the line of a file that has none yet. After a line that could not be written no other is
  /// taken.
  synchronized void append(String file, Stamp stamp, byte[] line) throws IOException {
    if (broken) {
      throw new IOException("an earlier line could not be written");
    }
    // All memory is taken before the first byte is written, so that a lack of it loses nothing.
    ByteBuffer bytes = ByteBuffer.allocate(line.length + 1).put(line).put((byte) '\n').flip();
    Entry entry = new Entry(file, end, line.length, stamp);
    byte[] row = IndexRow.of(entry).getBytes(StandardCharsets.UTF_8);
    if (entries.putIfAbsent(file, entry) != null) {
      throw new IllegalStateException("a second line for " + file);
    }
    broken = true;
    lines.position(end);
    while (bytes.hasRemaining()) {
      lines.write(bytes);
    }
    write(index, row);
    end = entry.end();
    broken = false;
  }

  private static void write(FileChannel file, byte[] bytes) throws IOException {
    ByteBuffer rest = ByteBuffer.wrap(bytes);
    while (rest.hasRemaining()) {
      file.write(rest);
    }
  }

  /// Forgets the lines of files, so that they are done anew; returns how many.
  synchronized int drop(Predicate<Entry> unwanted) throws IOException {
    List<Entry> kept = inOrder().stream().filter(unwanted.negate()).toList();
    int dropped = entries.size() - kept.size();
    if (dropped > 0) {
      keep(kept);
    }
    return dropped;
  }

  /// Writes the lines anew without all others.
  private void keep(List<Entry> kept) throws IOException {
    Path anew = path.resolveSibling(path.getFileName() + ".part");
    List<Entry> moved = new ArrayList<>();
    end = 0;
    try (FileChannel out =
        FileChannel.open(
            anew,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING)) {
      for (Entry entry : kept) {
        write(out, line(entry));
        write(out, new byte[] {'\n'});
        moved.add(new Entry(entry.file(), end, entry.length(), entry.stamp()));
        end = moved.getLast().end();
      }
      out.force(true);
    }
    // Without an index all lines are read: wherever this is interrupted, the two fit.
    index.truncate(0);
    index.force(true);
    lines.close();
    Files.move(anew, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    lines = open(path);
    entries.clear();
    moved.forEach(entry -> entries.put(entry.file(), entry));
    writeIndex();
  }

  /// The line of a file.
  byte[] line(Entry entry) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(entry.length());
    while (bytes.hasRemaining()) {
      if (lines.read(bytes, entry.offset() + bytes.position()) < 0) {
        throw new IOException(path + " is shorter than its index says");
      }
    }
    return bytes.array();
  }

  Optional<Entry> find(String file) {
    return Optional.ofNullable(entries.get(file));
  }

  int size() {
    return entries.size();
  }

  /// Every entry, in the order of the lines.
  List<Entry> inOrder() {
    return entries.values().stream().sorted(Comparator.comparingLong(Entry::offset)).toList();
  }

  /// Sees to it that the lines outlive a power failure.
  void force() throws IOException {
    lines.force(false);
    index.force(false);
  }

  @Override
  public void close() throws IOException {
    lines.close();
    index.close();
  }
}
