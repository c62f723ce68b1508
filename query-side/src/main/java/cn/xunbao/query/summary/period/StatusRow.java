package cn.xunbao.query.summary.period;

import cn.xunbao.query.summary.Basis;
import cn.xunbao.query.summary.Percent;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The figures or tasks that have one status.
 *
 * @param status the status
 * @param name the same in Chinese
 * @param count how many
 * @param share their share of all, in percent; null where there are none at all
 * @param members their codes, in the order of the plan
 * @param basis what was reported on them
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record StatusRow(
    Status status,
    String name,
    int count,
    @Nullable BigDecimal share,
    List<String> members,
    Basis basis) {

  public StatusRow {
    members = List.copyOf(members);
  }

  /** Something that has a status, with the positions that give it. */
  private record Member(String code, Status status, List<Long> positions) {}

  /** The statuses of figures, each figure once. */
  static List<StatusRow> ofFigures(Ends ends) {
    return rows(
        "status",
        "指标",
        ends.counted().stream()
            .map(end -> new Member(end.code(), Status.of(end.reading()), end.positions()))
            .toList());
  }

  /** The statuses of tasks, by all their figures and confirmed ratings. */
  static List<StatusRow> ofTasks(List<String> tasks, Ends ends, Rated rated) {
    var figures = ends.byTask();
    return rows(
        "task-status",
        "任务",
        tasks.stream()
            .map(
                task -> {
                  var own = figures.getOrDefault(task, List.of());
                  return new Member(
                      task,
                      Status.ofTask(
                          Stream.concat(
                                  own.stream().map(end -> Status.of(end.reading())),
                                  rated.of(task).stream().map(Status::of))
                              .toList()),
                      Stream.concat(
                              own.stream().flatMap(end -> end.positions().stream()),
                              rated.positions(task).stream())
                          .toList());
                })
            .toList());
  }

  private static List<StatusRow> rows(String kind, String of, List<Member> members) {
    var byStatus = new EnumMap<Status, List<Member>>(Status.class);
    Stream.of(Status.values()).forEach(status -> byStatus.put(status, new ArrayList<>()));
    members.forEach(
        member -> byStatus.computeIfAbsent(member.status(), s -> new ArrayList<>()).add(member));
    return byStatus.entrySet().stream()
        .map(entry -> row(kind, of, entry.getKey(), entry.getValue(), members.size()))
        .toList();
  }

  private static StatusRow row(
      String kind, String of, Status status, List<Member> members, int all) {
    var share = Percent.rate(members.size(), all);
    return new StatusRow(
        status,
        status.chinese(),
        members.size(),
        share,
        members.stream().map(Member::code).toList(),
        Basis.ofCount(
            kind + ":" + status.json(),
            status.chinese() + of,
            members.size(),
            "%s%s项中，%s的%s项%s。"
                .formatted(
                    of,
                    all,
                    status.meaning(),
                    members.size(),
                    share == null ? "" : "，占" + share.toPlainString() + "%"),
            members.stream().flatMap(member -> member.positions().stream()).toList()));
  }
}
