package io.hengji.browser;

import io.hengji.browser.PretendForm.Row;
import java.util.List;
import java.util.stream.Collectors;

/// The evaluation page and its fragments, shaped like the server's. Figures are invented.
final class PretendPage {

  private static final List<String> TIERS = List.of("达成", "部分达成", "未达成");

  private final PretendForm form;
  private final String token;

  PretendPage(PretendForm form, String token) {
    this.form = form;
    this.token = token;
  }

  String page(int panelRow, String theme) {
    return """
    <!doctype html><html lang="zh-CN" data-bs-theme="%s"><head><meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1"><title>自评 · 例项目 · 衡绩</title>
    <link rel="stylesheet" href="/assets/tabler.min.css"><link rel="stylesheet" href="/assets/hengji.css">
    <link rel="stylesheet" href="/assets/grid.css"></head><body class="hj-wide">
    <a class="hj-skip" href="#main">跳到正文</a>
    <header class="hj-bar"><a class="hj-brand" href="/">衡绩</a><nav class="hj-nav" aria-label="主导航"><a href="/" aria-current="page">自评</a></nav></header>
    <p class="hj-printline">衡绩　例市总工会 · 2024年度　周例一 打印</p>
    <main class="hj-main" id="main">
    <div class="hj-head"><h1>困难职工帮扶专项资金</h1><span class="hj-state is-mine">自评填报中 · 第1稿</span>
      <span class="hj-save" id="save-state" role="status">%s已保存 10:00:00</span><span class="hj-2 hj-small">1月31日前报送，还有17天</span>
      <div class="hj-acts"><a class="btn" href="/print" id="print-link">打印</a>
      <form method="post" action="/submit"><button class="btn btn-primary" id="submit-form">报送单位审核</button></form></div></div>
    <div class="hj-split"><div class="card" id="form-card">%s
      <div class="hj-tools" id="grid-tools"><span class="hj-2">可填的是白格</span>
        <button class="btn btn-sm" id="adopt-all" form="grid-form" data-set='[["indicators[0].score",""],["indicators[2].score",""]]'>采用计算值（2处）</button>
        <button class="btn btn-sm ms-auto" type="button" data-keys>快捷键</button></div>
      %s</div>%s</div></main>
    <footer class="hj-foot"><span>演示，数字均为虚构</span></footer>
    <nav class="hj-tabbar" aria-label="底部导航"><a href="/">自评</a></nav>
    <div class="hj-strip" id="strip"><div id="grid-note" role="status"></div></div>
    %s<script type="module" nonce="once" src="/assets/grid.js"></script></body></html>
    """
        .formatted(theme, icon("save"), total(), grid(), panel(panelRow), sessionDialog());
  }

  private String grid() {
    return """
    <form id="grid-form" method="post" action="/evaluate" autocomplete="off" data-save="/evaluate/rows" data-form="form-1" data-account="zhou">
    <input type="hidden" name="_csrf" value="%s"><table class="hj-grid" id="grid">
    <caption class="visually-hidden">年度绩效指标完成情况</caption>
    <colgroup><col style="width:14%%"><col style="width:12%%"><col style="width:17%%"><col style="width:56px"><col style="width:120px"><col><col style="width:94px"></colgroup>
    <thead><tr><th scope="col">三级指标</th><th scope="col">年度指标值</th><th scope="col">实际完成值</th><th scope="col" class="n">分值<b>70</b></th>
    <th scope="col" class="n">得分%s</th><th scope="col" data-name="偏差原因">偏差原因分析及改进措施</th><th scope="col">检查</th></tr></thead>
    <tbody>%s</tbody></table><noscript><div class="hj-sec"><button class="btn btn-primary">保存并重新计算</button></div></noscript></form>
    """
        .formatted(token, headTotal(), rows());
  }

  private String rows() {
    StringBuilder rows = new StringBuilder();
    String group = "";
    for (Row row : PretendForm.ROWS) {
      if (!row.group().equals(group)) {
        group = row.group();
        rows.append(
            "<tr class=\"g2\"><th scope=\"rowgroup\" colspan=\"3\">%s</th><td class=\"n\"></td><td class=\"n\"></td><td colspan=\"2\"></td></tr>"
                .formatted(group));
      }
      rows.append(
          """
          <tr id="row-%1$d" data-row="%1$d"><th scope="row">%2$s%3$s</th><td class="fix hj-verbatim" data-l="指标值" data-why="批复内容">%4$s</td>%5$s<td class="fix n" data-l="分值">%6$s</td>%7$s%8$s%9$s</tr>
          """
              .formatted(
                  row.number(),
                  row.name(),
                  revision(row),
                  row.target(),
                  actual(row),
                  row.weight(),
                  score(row),
                  deviation(row),
                  marks(row)));
    }
    return rows.toString();
  }

  String revision(Row row) {
    return "<input type=\"hidden\" id=\"row-%1$d-revision\" name=\"indicators[%1$d].revision\" value=\"%2$d\">"
        .formatted(row.number(), form.revision(row));
  }

  private String actual(Row row) {
    if (row.counted()) {
      return "<td class=\"fix\" data-l=\"完成值\" data-why=\"计数\">%s <span class=\"hj-tag\">计数</span></td>"
          .formatted(escape(form.text(PretendForm.address(row, "actual"))));
    }
    return cell(row, "actual", "");
  }

  private String deviation(Row row) {
    return cell(row, "deviation", "");
  }

  /// A cell with its field, and the sentence why its text is refused, if it is.
  String cell(Row row, String column, String trouble) {
    String name = PretendForm.address(row, column);
    String text = escape(form.text(name));
    String id = "row-%d-%s".formatted(row.number(), column);
    String caption = column.equals("actual") ? "完成值" : "偏差原因";
    String aria =
        trouble.isEmpty()
            ? ""
            : " aria-invalid=\"true\" aria-describedby=\"%s-error\"".formatted(id);
    String error =
        trouble.isEmpty()
            ? ""
            : "<p class=\"hj-fielderr\" id=\"%s-error\">%s</p>".formatted(id, trouble);
    return """
    <td class="hj-cell%s" id="%s" data-l="%s"><div class="hj-grow" data-v="%s"><textarea rows="1" name="%s" aria-label="%s %s %s"%s>%s</textarea></div>%s</td>\
    """
        .formatted(
            trouble.isEmpty() ? "" : " f-error",
            id,
            caption,
            text,
            name,
            row.group(),
            row.name(),
            caption,
            aria,
            text,
            error);
  }

  String clash(Row row, String column, String mine) {
    String name = PretendForm.address(row, column);
    PretendForm.Written theirs = form.written(name);
    return """
    <td class="hj-cell theirs" id="row-%1$d-%2$s" data-l="完成值"><div class="hj-clash"><p><b>您</b> <span data-mine-text>%3$s</span></p>
    <p><b>%4$s</b> %5$s</p><div class="hj-acts"><button class="btn btn-sm" data-mine name="%6$s" value="%3$s">留我的</button>
    <button class="btn btn-sm" name="%6$s" value="%5$s">用对方的</button></div></div></td>\
    """
        .formatted(row.number(), column, escape(mine), theirs.by(), escape(theirs.text()), name);
  }

  String note(int cells) {
    return """
    <div id="grid-note" role="status" class="warning"><span>李例三 10:38 改了 %d 格。</span>
    <div class="hj-acts"><button type="button" class="btn btn-sm" data-dismiss="grid-note">知道了</button></div></div>
    """
        .formatted(cells);
  }

  String score(Row row) {
    String points = form.points(row).map(Object::toString).orElse("待定");
    boolean misstated = form.misstated(row);
    StringBuilder cell =
        new StringBuilder(
            "<td class=\"n%s\" id=\"row-%d-score\" data-l=\"得分\"><a class=\"hj-pt\" href=\"/evaluate?row=%d#derivation\">%s</a>"
                .formatted(misstated ? " f-error" : "", row.number(), row.number(), points));
    String claimed = PretendForm.address(row, "score");
    if (form.has(claimed)) {
      cell.append(
          misstated ? "<span class=\"hj-was\">原填 %s</span>".formatted(form.text(claimed)) : "");
      cell.append(
          "<input type=\"text\" hidden aria-label=\"原填得分\" name=\"%s\" value=\"%s\">"
              .formatted(claimed, form.text(claimed)));
    }
    if (row.inWords()) {
      String name = PretendForm.address(row, "tier");
      cell.append(
          "<select class=\"form-select form-select-sm\" name=\"%s\" aria-label=\"%s 档次\">"
              .formatted(name, row.name()));
      for (String tier : TIERS) {
        cell.append(
            "<option%s>%s</option>"
                .formatted(tier.equals(form.text(name)) ? " selected" : "", tier));
      }
      cell.append("</select>");
    }
    return cell.append("</td>").toString();
  }

  String marks(Row row) {
    String mark =
        form.misstated(row)
            ? "<a data-cell=\"row-%1$d-actual\" href=\"/evaluate?row=%1$d#finding-%1$d\"><span class=\"hj-sev hj-error\">得分不符</span></a>"
                .formatted(row.number())
            : "";
    return "<td class=\"hj-m\" id=\"row-%d-marks\" data-l=\"检查\" data-tool><span class=\"hj-marks\">%s</span></td>"
        .formatted(row.number(), mark);
  }

  String headTotal() {
    return "<b id=\"head-total\">%s</b>".formatted(form.total());
  }

  String total() {
    return """
    <div class="hj-total" id="score-total" data-say="计算总分 %1$s"><div class="hj-total-n"><span>计算总分</span><b>%1$s</b><span class="hj-grade">优</span></div>
    <ul class="hj-scale"><li style="--w:40;--p:80%%"><span>产出</span><i></i><span><b>40.00</b> / 50</span></li><li style="--w:20;--p:100%%"><span>效益</span><i></i><span><b>20.00</b> / 20</span></li></ul></div>\
    """
        .formatted(form.total());
  }

  String panel(int number) {
    Row row = PretendForm.ROWS.get(number);
    String finding =
        form.misstated(row)
            ? "<article class=\"hj-finding\" id=\"finding-%d\"><p>得分填 %s，按公式应为 %s。</p><div class=\"hj-acts\"><button class=\"btn btn-sm\" form=\"grid-form\" data-set='[[\"indicators[%d].score\",\"\"]]'>采用 %s</button></div></article>"
                .formatted(
                    number,
                    form.text(PretendForm.address(row, "score")),
                    form.points(row).orElseThrow(),
                    number,
                    form.points(row).orElseThrow())
            : "";
    return """
    <aside class="card hj-panel hj-sheet" id="derivation" data-row="%1$d" aria-label="得分依据"><div class="hj-sec"><p class="hj-h">%2$s</p>
    <a class="btn btn-sm hj-sheet-x" href="#row-%1$d" aria-label="回到这一行">×</a><h2>%3$s</h2><p>%4$s 分</p></div>%5$s</aside>\
    """
        .formatted(
            number,
            row.group(),
            row.name(),
            form.points(row).map(Object::toString).orElse("待定"),
            finding);
  }

  static String icon(String name) {
    return "<svg class=\"hj-i\" viewBox=\"0 0 16 16\" aria-hidden=\"true\"><use href=\"/assets/icons.svg#i-%s\"/></svg>"
        .formatted(name);
  }

  private String sessionDialog() {
    return """
    <dialog class="hj-dialog" id="session-over" aria-labelledby="session-h" data-offline="没有连上，再试一次。"><form method="post" action="/login">
    <h2 id="session-h">登录已过期</h2><p>已填内容都在，输入密码接着填。</p><input type="hidden" name="_csrf" value="%s">
    <input type="hidden" name="account" value="zhou"><div><label class="form-label" for="again">密码</label><input class="form-control" id="again" type="password" name="password" autocomplete="current-password"></div>
    <p role="alert" class="hj-fielderr"></p><footer><button type="button" class="btn" data-close>以后再存</button><button class="btn btn-primary">登录并保存</button></footer></form></dialog>
    """
        .formatted(token);
  }

  static String escape(String text) {
    return text.chars()
        .mapToObj(c ->
            switch (c) {
              case '<' -> "&lt;";
              case '>' -> "&gt;";
              case '&' -> "&amp;";
              case '"' -> "&quot;";
              default -> Character.toString(c);
            })
        .collect(Collectors.joining());
  }
}
