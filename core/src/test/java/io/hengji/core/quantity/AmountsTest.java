package io.hengji.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          三千二百 | 3200
          两千零五 | 2005
          一万二 | 12000
          四百五 | 450
          一百零十万 | 1100000
          两千 四 百 五 | 2450
          5億1萬4千6百 | 500014600
          3万4000 | 34000
          1千零20 | 1020
          四万万 | 400000000
          4.78万亿 | 4780000000000
          五兆六十二亿四万五千二 | 5006200045200
          二十几万 | 200000
          3000余万元 | 3000 万元
          两个亿 | 200000000
          一点五亿 | 150000000
          负六点六 | -6.6
          零下3度 | -3 度
          三百五又四分之一 | 350.25
          四分之三 | 0.75
          3/4 | 0.75
          一半 | 0.5
          半百 | 50
          一打 | 12
          2e5 | 200000
          40k | 40000
          600，000元 | 600000 元
          1 000元 | 1000 元
          10 10 100 | 10, 10, 100
          1’000’000元 | 1000000 元
          2.1成,2成 | 21 %, 20 %
          七成六 | 76 %
          七二折 | 72 %
          千分之三 | 0.3 %
          五元三毛 | 5.3 元
          50元6角三分 | 50.63 元
          三块五 | 3.5 元
          ￥300 | 300 元
          人民币60万元 | 60 万元
          1万亿元 | 10000 亿元
          一吨半 | 1.5 吨
          """)
  void readsNumbersAsPeopleWriteThem(String text, String amounts) {
    assertThat(Printed.amounts(text)).isEqualTo(amounts);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          530元/人·月 | 530 元 per 人·月
          530元/人.月 | 530 元 per 人·月
          300元/人/月 | 300 元 per 人·月
          300元每人每月 | 300 元 per 人·月
          每人每月补助不超过300元 | 300 元 per 人·月
          人均300元 | 300 元 per 人
          2万元／件 | 2 万元 per 件
          3次/年 | 3 次 per 年
          每人200元，每户500元 | 200 元 per 人, 500 元 per 户
          每人一份，共300份 | 1 份 per 人, 300 份
          """)
  void readsTheBaseOfARate(String text, String amounts) {
    assertThat(Printed.amounts(text)).isEqualTo(amounts);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1290.3平方米冷库仓储建设 | 1290.3 平方米
          配套电力设施1250KVA变压器3台 | 1250 KVA, 3 台
          5G基站3个 | 3 个
          全年执行数67.06万元，帮扶74人 | 67.06 万元, 74 人
          （1）培训30人；（2）发放200份 | 30 人, 200 份
          1.培训30人 2.发放200份 | 30 人, 200 份
          一、培训三十人 | 30 人
          指标1:0-6岁儿童2089人 | 0..6 岁, 2089 人
          二级指标10个 | 10 个
          """)
  void findsAmountsInSentences(String text, String amounts) {
    assertThat(Printed.amounts(text)).isEqualTo(amounts);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "皖政办【2016】42号文件",
        "财综〔2021〕3号",
        "（一）完成培训",
        "1.完成培训",
        "附件1",
        "指标1：居民健康档案",
        "指标1安全率",
        "进一步完善",
        "8时30分",
        "第三方评估",
        "第一、二、三产业",
        "在一定程度上",
        "一次性补助",
        "统一安排，一致通过",
        "十分满意",
        "四川",
        "陆地",
        "美味十足",
        "两两结对",
        "二三十人",
        "几十户",
        "八、九千元",
        "COVID-19",
        "GB/T 33661-2017",
        "A202107211321363588510367",
        "0871-63166666",
        "9:30-17:30",
        "版本2.1.3",
        "六年级学生",
        "2023届毕业生",
        "是否改善"
      })
  void countsNothingInFiguresThatOnlyNameSomething(String text) {
    assertThat(Statement.read(text).amounts()).isEmpty();
  }
}
