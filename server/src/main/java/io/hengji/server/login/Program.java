package io.hengji.server.login;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the names that programs give themselves (User-Agent) mean to people: Chrome 142 · Windows.
enum Program {
  WECHAT("微信", "MicroMessenger/(\\d+)"),
  EDGE("Edge", "Edg(?:A|iOS)?/(\\d+)"),
  OPERA("Opera", "OPR/(\\d+)"),
  QQ("QQ", "M?QQBrowser/(\\d+)"),
  FIREFOX("Firefox", "(?:Firefox|FxiOS)/(\\d+)"),
  CHROME("Chrome", "(?:HeadlessChrome|Chrome|CriOS)/(\\d+)"),
  SAFARI("Safari", "Version/(\\d+).*Safari/");

  private enum Machine {
    ANDROID("Android", "Android"),
    HARMONY("HarmonyOS", "HarmonyOS|OpenHarmony"),
    IOS("iOS", "iPhone|iPad"),
    WINDOWS("Windows", "Windows"),
    MACOS("macOS", "Mac OS X|Macintosh"),
    LINUX("Linux", "Linux|X11");

    private final String said;
    private final Pattern mark;

    Machine(String said, String mark) {
      this.said = said;
      this.mark = Pattern.compile(mark);
    }
  }

  private final String said;
  private final Pattern mark;

  Program(String said, String mark) {
    this.said = said;
    this.mark = Pattern.compile(mark);
  }

  /// The program, its main version and its machine; what is not known stays as it was sent.
  static String said(String agent) {
    for (Program program : values()) {
      Matcher found = program.mark.matcher(agent);
      if (found.find()) {
        String name = program.said + " " + found.group(1);
        return Arrays.stream(Machine.values())
            .filter(machine -> machine.mark.matcher(agent).find())
            .findFirst()
            .map(machine -> name + " · " + machine.said)
            .orElse(name);
      }
    }
    return agent;
  }
}
