package io.hengji.documents.word;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.documents.word.WordTable.Merge;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.junit.jupiter.api.Test;

class DocRowTest {

  @Test
  void tellsEdgesAndMerges() {
    DocRow row = row(new int[] {-100, 900, 2000, 3000}, 0x0060, 0x0020, 0x0000);
    assertThat(row.size()).isEqualTo(3);
    assertThat(row.edge(0)).isEqualTo(-100);
    assertThat(row.edge(3)).isEqualTo(3000);
    assertThat(row.merge(0)).isEqualTo(Merge.BEGINS);
    assertThat(row.merge(1)).isEqualTo(Merge.CONTINUES);
    assertThat(row.merge(2)).isEqualTo(Merge.NONE);
    assertThat(row.merge(9)).isEqualTo(Merge.NONE);
  }

  @Test
  void tellsCellsMergedAcrossWhicheverMarkTheFirstOneBears() {
    DocRow word = row(new int[] {0, 1, 2, 3, 4}, 0x0000, 0x0001, 0x0002, 0x0002);
    assertThat(word.joinsLeft(1)).isFalse();
    assertThat(word.joinsLeft(2)).isTrue();
    assertThat(word.joinsLeft(3)).isTrue();
    DocRow other = row(new int[] {0, 1, 2, 3}, 0x0002, 0x0001, 0x0000);
    assertThat(other.joinsLeft(0)).isFalse();
    assertThat(other.joinsLeft(1)).isTrue();
    assertThat(other.joinsLeft(2)).isFalse();
  }

  @Test
  void takesMergesThatFollowTheDefinition() {
    DocRow row = row(new int[] {0, 1, 2, 3}, 0, 0, 0);
    assertThat(row.mergedAcross(property(0x5624, 0, 2)).joinsLeft(1)).isTrue();
    DocRow down = row.mergedDown(property(0xD62B, 2, 1, 3)).mergedDown(property(0xD62B, 2, 2, 1));
    assertThat(down.merge(1)).isEqualTo(Merge.BEGINS);
    assertThat(down.merge(2)).isEqualTo(Merge.CONTINUES);
    assertThat(row.mergedDown(property(0xD62B, 2, 7, 1))).isSameAs(row);
  }

  @Test
  void knowsNothingOfARowWhoseDefinitionIsBroken() {
    assertThat(DocRow.of(property(0xD608, 2, 0, 63, 0, 0))).isSameAs(DocRow.UNKNOWN);
    assertThat(DocRow.of(property(0xD608, 2, 0, 0, 0, 0))).isSameAs(DocRow.UNKNOWN);
  }

  private static DocRow row(int[] edges, int... flags) {
    ByteBuffer value = ByteBuffer.allocate(3 + 2 * edges.length + 20 * flags.length);
    value.order(ByteOrder.LITTLE_ENDIAN).putShort((short) (value.capacity() - 1));
    value.put((byte) flags.length);
    for (int edge : edges) {
      value.putShort((short) edge);
    }
    for (int flag : flags) {
      value.putShort((short) flag).position(value.position() + 18);
    }
    int[] bytes = new int[value.capacity()];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = value.get(i);
    }
    return DocRow.of(property(0xD608, bytes));
  }

  private static DocProperties property(int kind, int... value) {
    byte[] bytes = new byte[2 + value.length];
    bytes[0] = (byte) kind;
    bytes[1] = (byte) (kind >>> 8);
    for (int i = 0; i < value.length; i++) {
      bytes[2 + i] = (byte) value[i];
    }
    DocProperties list = new DocProperties(new DocBytes(bytes), 0, bytes.length);
    assertThat(list.next()).isTrue();
    return list;
  }
}
