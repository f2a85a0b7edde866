package io.hengji.rulebooks;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells what a parser of YAML complains of, with what people usually did.
final class YamlProblem {

  private static final Pattern CHARACTER = Pattern.compile("found character '(.)'");

  private YamlProblem() {}

  static String tell(String problem) {
    if (problem.contains("(TAB)")) {
      return "缩进里有制表符，应当用空格";
    }
    Matcher character = CHARACTER.matcher(problem);
    if (character.find()) {
      return "内容不能以“" + character.group(1) + "”开头，应当加上引号";
    }
    if (problem.contains("mapping values are not allowed")) {
      return "一行里有两个冒号，或上一行用了全角冒号、缩进不齐";
    }
    if (problem.contains("document start")) {
      return "上一行没有写成“键: 值”，冒号应当是半角，后面有空格";
    }
    if (problem.contains("could not find expected ':'")) {
      return "缺少半角冒号，应当写成“键: 值”";
    }
    if (problem.contains("duplicate key")) {
      return "同一个键写了两次";
    }
    return problem.contains("block") || problem.contains("flow")
        ? "缩进不齐，或括号、引号没有成对（" + problem + "）"
        : problem;
  }
}
