package io.hengji.documents.word;

import io.hengji.core.form.Notice;
import io.hengji.core.form.Place;
import java.util.ArrayList;
import java.util.List;

/// What a reader of a document should know: gathered while it is walked through, said once.
final class WordNotices {
  private boolean revised;
  private boolean hiddenText;
  private boolean hiddenRows;

  void revised() {
    revised = true;
  }

  void hiddenText() {
    hiddenText = true;
  }

  void hiddenRows() {
    hiddenRows = true;
  }

  List<Notice> list() {
    List<Notice> notices = new ArrayList<>();
    if (revised) {
      notices.add(new Notice(Place.UNKNOWN, "文档带有修订标记，已按接受全部修订后的内容读取。"));
    }
    if (hiddenText) {
      notices.add(new Notice(Place.UNKNOWN, "文档含有隐藏文字，隐藏文字未读取。"));
    }
    if (hiddenRows) {
      notices.add(new Notice(Place.UNKNOWN, "文档的表格含有隐藏行，已一并读取。"));
    }
    return notices;
  }
}
