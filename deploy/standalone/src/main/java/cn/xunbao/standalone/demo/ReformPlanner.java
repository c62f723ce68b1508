package cn.xunbao.standalone.demo;

import cn.xunbao.period.Period;
import cn.xunbao.standalone.demo.ProgrammeFile.PlannedTask;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** What becomes of the example plan itself: two of its units become one, and it is amended. */
final class ReformPlanner {

  private ReformPlanner() {}

  /** 市住保中心 becomes a part of 市住建局, with which it leads one task; it leads three more. */
  static UnitMerger merger() {
    return new UnitMerger(
        at("2023-05-18T09:00"),
        "433101-053",
        "433101-023",
        "机构改革，市住保中心并入市住建局，其承担的任务一并移交。",
        "吉编发〔2023〕8号（演示）");
  }

  /** Within a 旬, so that the task that ends is reported on once more, as is the new one. */
  static PlanAmendment amendment() {
    return new PlanAmendment(
        at("2023-05-29T10:00"),
        "吉办发〔2023〕12号（演示）",
        LocalDate.of(2023, 5, 26),
        6,
        new PlannedTask(
            "6.30", "2023年州定民生实事项目", "建设社区老年助餐点", List.of("433101-039"), List.of(), List.of()),
        "6.28",
        "6.27",
        "2024-03");
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(Period.ZONE).toInstant();
  }
}
