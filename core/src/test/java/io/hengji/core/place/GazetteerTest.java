package io.hengji.core.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GazetteerTest {

  private static final Gazetteer PLACES = Gazetteer.standard();

  @Test
  void findsTheLongestNames() {
    assertThat(PLACES.in("安徽省安庆市和内蒙古自治区"))
        .extracting(Gazetteer.Named::name)
        .containsExactly("安徽省", "安庆市", "内蒙古自治区");
  }

  @Test
  void knowsWhatLiesInWhat() {
    Division province = division("安徽省");
    Division city = division("安庆市");
    Division county = division("怀宁县");
    Division other = division("昆明市");

    assertThat(List.of(province.level(), city.level(), county.level())).containsExactly(1, 2, 3);
    assertThat(city.isRelatedTo(province)).isTrue();
    assertThat(province.isRelatedTo(county)).isTrue();
    assertThat(city.isRelatedTo(other)).isFalse();
    assertThat(county.isRelatedTo(other)).isFalse();
  }

  @Test
  void knowsThatSeveralDistrictsHaveOneName() {
    assertThat(PLACES.in("鼓楼区").getFirst().divisions()).hasSizeGreaterThan(2);
  }

  @Test
  void findsNothingInOrdinaryWords() {
    assertThat(PLACES.in("为全市困难职工建立档案，走访社区和市场")).isEmpty();
  }

  @Test
  void readsThePlacesThatAUnitBeginsWith() {
    assertThat(PlaceName.before("安徽省安庆市总工会")).containsExactly("安徽省", "安庆市");
    assertThat(PlaceName.before("江城市困难职工帮扶中心")).containsExactly("江城市");
    assertThat(PlaceName.before("伊犁哈萨克自治州财政局")).containsExactly("伊犁哈萨克自治州");
    assertThat(PlaceName.before("权益保障部")).isEmpty();
    assertThat(PlaceName.before("市总工会")).isEmpty();
  }

  private static Division division(String name) {
    return PLACES.in(name).getFirst().divisions().iterator().next();
  }
}
