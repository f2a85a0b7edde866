package io.hengji.documents.grid;

/// Keeps what a broken file does to a reader from those who asked: whatever goes wrong, nothing but
/// [UnreadableFile] comes out.
public final class Fence {

  /// What reads a file.
  public interface Reading<T> {
    T read() throws UnreadableFile;
  }

  private Fence() {}

  /// What the reading gives, or a refusal with one sentence.
  public static <T> T around(Reading<T> reading) throws UnreadableFile {
    try {
      return reading.read();
    } catch (StackOverflowError e) {
      throw new UnreadableFile("文件内部嵌套过深，未读取。", e);
    } catch (OutOfMemoryError e) {
      throw new UnreadableFile("文件内容过大，内存不足，未读取。", e);
    } catch (RuntimeException | LinkageError | AssertionError e) {
      throw new UnreadableFile("文件结构异常，无法读取，文件可能已损坏。", e);
    }
  }
}
