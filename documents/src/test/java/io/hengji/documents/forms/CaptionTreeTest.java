package io.hengji.documents.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CaptionTreeTest {

  private static CaptionTree tree(List<String> first, List<String> second) {
    CaptionTree tree = new CaptionTree(2);
    for (int rank = 0; rank < first.size(); rank++) {
      add(tree, first.get(rank), 0, rank);
    }
    for (int rank = 0; rank < second.size(); rank++) {
      add(tree, second.get(rank), 1, rank);
    }
    return tree;
  }

  private static void add(CaptionTree tree, String captions, int list, int rank) {
    CaptionPattern.parse(captions).forEach(caption -> tree.add(caption, list, rank));
  }

  private static int rank(String captions, String text) {
    return tree(List.of(captions), List.of()).ranksOf(text)[0];
  }

  @Test
  void isFollowedByChoicesAndOptionalParts() {
    String captions = "(年度|全年)?指标(值|数)|[1-3]季度";
    assertThat(List.of("指标值", "年度指标数", "2季度")).allMatch(text -> rank(captions, text) == 0);
    assertThat(List.of("年度", "年度指标", "4季度", "本年指标值", ""))
        .allMatch(text -> rank(captions, text) == CaptionTree.NONE);
  }

  @Test
  void countsRepeatedParts() {
    assertThat(rank("(年|度)*表", "年度年表")).isZero();
    assertThat(rank("(年|度)*表", "表")).isZero();
    assertThat(rank("上年.+", "上年数")).isZero();
    assertThat(rank("上年.+", "上年")).isEqualTo(CaptionTree.NONE);
    assertThat(rank("预期.{0,2}目标", "预期总体目标")).isZero();
    assertThat(rank("预期.{0,2}目标", "预期的总体目标")).isEqualTo(CaptionTree.NONE);
  }

  @Test
  void letsAnyTextStandInAGap() {
    assertThat(List.of("偏差", "偏差原因分析", "未达标的偏差说明")).allMatch(text -> rank("…偏差…", text) == 0);
    assertThat(rank("…偏差…", "原因")).isEqualTo(CaptionTree.NONE);
  }

  @Test
  void prefersTheLowestRank() {
    CaptionTree tree = tree(List.of("完成值", "…完成…", "…值"), List.of());
    assertThat(tree.ranksOf("完成值")[0]).isZero();
    assertThat(tree.ranksOf("实际完成值")[0]).isEqualTo(1);
    assertThat(tree.ranksOf("实际值")[0]).isEqualTo(2);
  }

  @Test
  void answersForEachListAlone() {
    int[] ranks = tree(List.of("项目…", "项目名称"), List.of("单位", "项目名称")).ranksOf("项目名称");
    assertThat(ranks).containsExactly(0, 1);
  }
}
