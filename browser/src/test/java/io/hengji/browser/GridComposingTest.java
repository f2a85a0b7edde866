package io.hengji.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import org.junit.jupiter.api.Test;

/// Input methods: while one composes, no key moves and nothing is sent.
class GridComposingTest extends GridTest {

  @Test
  void nothingMovesOrIsSentUntilTheTextIsThere() {
    stopClock();
    enter(DEVIATION_1);
    CDPSession devtools = context.newCDPSession(page);
    devtools.send("Input.imeSetComposition", composition("gongzuo"));
    see(cell(DEVIATION_1)).hasValue("gongzuo");
    page.clock().runFor(1000);
    see("#save-state").containsText("已保存 10:00:00");
    for (String key : new String[] {"Enter", "Tab", "ArrowUp", "ArrowDown", "Escape"}) {
      devtools.send("Input.dispatchKeyEvent", composingKey(key));
      seeFocusIn(DEVIATION_1);
    }
    assertThat(office.savesWaiting()).isZero();
    devtools.send("Input.insertText", text("工作"));
    see(cell(DEVIATION_1)).hasValue("工作");
    page.clock().runFor(500);
    assertThat(office.nextSave().text(DEVIATION_1)).isEqualTo("工作");
  }

  private static JsonObject composition(String letters) {
    JsonObject parameters = text(letters);
    parameters.addProperty("selectionStart", letters.length());
    parameters.addProperty("selectionEnd", letters.length());
    return parameters;
  }

  private static JsonObject text(String text) {
    JsonObject parameters = new JsonObject();
    parameters.addProperty("text", text);
    return parameters;
  }

  private static JsonObject composingKey(String key) {
    JsonObject parameters = new JsonObject();
    parameters.addProperty("type", "rawKeyDown");
    parameters.addProperty("key", key);
    parameters.addProperty("windowsVirtualKeyCode", 229);
    return parameters;
  }
}
