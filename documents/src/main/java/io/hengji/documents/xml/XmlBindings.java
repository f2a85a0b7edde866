package io.hengji.documents.xml;

import io.hengji.documents.grid.UnreadableFile;
import java.util.Arrays;

/// Which prefix stands for which namespace in the elements that are open.
final class XmlBindings {
  private static final int MOST = 4096;

  private byte[][] prefixes = new byte[32][];
  private int[] spaces = new int[32];
  private int[] depths = new int[32];
  private int count;

  /// Adds what the attributes of an element declare.
  void add(XmlAttributes attributes, byte[] bytes, int depth, XmlNames<?> names)
      throws UnreadableFile {
    for (int i = 0; i < attributes.declarations(); i++) {
      if (count == prefixes.length) {
        grow();
      }
      prefixes[count] = attributes.declaredPrefix(bytes, i);
      spaces[count] = names.namespace(attributes.declaredAddress(bytes, i));
      depths[count++] = depth;
    }
  }

  /// Drops what the element at this depth declared.
  void drop(int depth) {
    while (count > 0 && depths[count - 1] == depth) {
      count--;
    }
  }

  /// The number of the namespace of the prefix between two positions.
  int find(byte[] bytes, int from, int to) {
    for (int i = count - 1; i >= 0; i--) {
      if (Arrays.equals(prefixes[i], 0, prefixes[i].length, bytes, from, to)) {
        return spaces[i];
      }
    }
    return XmlNames.NO_NAMESPACE;
  }

  private void grow() throws UnreadableFile {
    if (count >= MOST) {
      throw new UnreadableFile("文件内部的XML声明了过多的命名空间，未读取。");
    }
    prefixes = Arrays.copyOf(prefixes, 2 * count);
    spaces = Arrays.copyOf(spaces, 2 * count);
    depths = Arrays.copyOf(depths, 2 * count);
  }
}
