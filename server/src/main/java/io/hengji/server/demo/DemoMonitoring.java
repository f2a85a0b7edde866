package io.hengji.server.demo;

import io.hengji.server.monitoring.MonitoringReports;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The monitoring of the demonstration office: the first half of the year that is self-evaluated.
/// Its figures are invented.
@Component
class DemoMonitoring {

  private static final LocalDate HALF = LocalDate.of(2023, 6, 30);

  private static final List<Reported> REPORTED =
      List.of(
          new Reported(
              "AQ-2023-01", List.of("1249人", "是", "春节前完成", "62万元", "是", "是", "是", "满意"), ""),
          new Reported(
              "AQ-2023-02",
              List.of("12人", "是", "进行中", "0万元", "是", "是", "是", "满意"),
              "活动安排在第三季度，资金随活动支付；7月底前付清。"),
          new Reported(
              "AQ-2023-03", List.of("46人", "是", "按季进行", "27.5万元", "是", "是", "是", "满意"), ""),
          new Reported(
              "AQ-2023-04",
              List.of("30人", "52人", "是", "进行中", "30.06万元", "是", "是", "是", "满意"),
              "名单上半年复核，救助金下半年集中发放；9月底前发完，余额申请调减。"));

  private final MonitoringReports reports;

  DemoMonitoring(MonitoringReports reports) {
    this.reports = reports;
  }

  /// A project by its code, what it had reached row by row, and why it was behind.
  private record Reported(String code, List<String> actuals, String cause) {}

  /// @param projects the projects of that year by their codes
  void add(Map<String, UUID> projects) {
    for (Reported reported : REPORTED) {
      UUID project = Objects.requireNonNull(projects.get(reported.code), reported.code);
      reports.report(project, HALF, reported.actuals, reported.cause);
    }
  }
}
