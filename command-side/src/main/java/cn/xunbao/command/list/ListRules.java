package cn.xunbao.command.list;

import cn.xunbao.command.filing.FilingRules;
import cn.xunbao.command.project.ListedProject;
import cn.xunbao.command.project.ProjectContent;
import cn.xunbao.edge.problem.FaultCodes;
import cn.xunbao.edge.problem.ProblemType;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.events.list.ListApproved;
import cn.xunbao.events.list.ListEvent;
import cn.xunbao.events.list.ListFiled;
import cn.xunbao.events.list.ListKind;
import cn.xunbao.events.list.ListReturned;
import cn.xunbao.events.list.ListRow;
import cn.xunbao.list.ListContent;
import cn.xunbao.list.ListLife;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Decides steps with a list. Each refusal says what to do instead. */
final class ListRules {

  private ListRules() {}

  /**
   * The next edition; empty if the newest says the same.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 422 if what is in force changes without a
   *     document, or a row that became a project gets another name
   */
  static Optional<ListEvent> revised(ListLife life, ListContent content) {
    if (FilingRules.isFiled(life.filing(), content)) {
      return Optional.empty();
    }
    var edition = FilingRules.next(life.filing(), content.document());
    for (var i = 0; i < content.rows().size(); i++) {
      requireSameProject(life, content.rows().get(i), i);
    }
    return Optional.of(
        new ListFiled(
            life.programme(),
            life.list(),
            life.task(),
            life.unit(),
            life.kind(),
            edition,
            content.title(),
            content.rows(),
            content.document()));
  }

  private static void requireSameProject(ListLife life, ListRow row, int index) {
    var project = life.projects().get(row.number());
    var before = life.shown().row(row.number()).map(ListRow::text);
    if (project != null && before.isPresent() && !before.get().equals(row.text())) {
      throw Rejections.invalidRequest(
          "/rows/%d/text".formatted(index),
          FaultCodes.CONFLICTING,
          "第%d项已转为项目%s，名称不得改动；新增项目请用新的序号".formatted(row.number(), project));
    }
  }

  /**
   * An office decides about the newest edition.
   *
   * @param text a comment; why it is returned
   * @param by client that decides
   * @throws cn.xunbao.edge.problem.RejectedException 409 if it isn't waiting, 403 for who filed it
   */
  static ListEvent decided(ListLife life, boolean approved, @Nullable String text, String by) {
    FilingRules.requireDecidable(life.filing(), by);
    var edition = life.filing().version();
    return approved
        ? new ListApproved(life.programme(), life.list(), life.task(), life.unit(), edition, text)
        : new ListReturned(
            life.programme(),
            life.list(),
            life.task(),
            life.unit(),
            edition,
            Objects.requireNonNull(text));
  }

  /**
   * The rows in force that are to become projects.
   *
   * @param numbers of the rows; none: all that are no projects yet
   * @throws cn.xunbao.edge.problem.RejectedException 409 if it is no approved list of a task's
   *     projects or a row is a project already, 422 for rows that aren't there
   */
  static List<ListedProject> registrable(ListLife life, List<Integer> numbers) {
    var task = life.task();
    var inForce = life.filing().inForce();
    if (life.kind() != ListKind.PROJECTS || task == null) {
      throw Rejections.conflict("只有任务的项目清单可以转为项目");
    }
    if (inForce == null) {
      throw Rejections.of(ProblemType.WRONG_STAGE, "清单尚未批准，批准后方可转为项目");
    }
    var rows =
        numbers.isEmpty()
            ? life.inForce().stream()
                .filter(row -> !life.projects().containsKey(row.number()))
                .toList()
            : IntStream.range(0, numbers.size())
                .mapToObj(i -> free(life, numbers.get(i), i))
                .toList();
    return rows.stream()
        .map(
            row ->
                new ListedProject(
                    life.programme(),
                    task,
                    row.units().getFirst(),
                    life.list(),
                    inForce.version(),
                    row.number(),
                    content(row)))
        .toList();
  }

  private static ListRow free(ListLife life, int number, int index) {
    var project = life.projects().get(number);
    if (project != null) {
      throw Rejections.conflict("第%d项已转为项目%s，不得重复登记".formatted(number, project));
    }
    return life.inForce().stream()
        .filter(row -> row.number() == number)
        .findFirst()
        .orElseThrow(
            () ->
                Rejections.invalidRequest(
                    "/rows/" + index, FaultCodes.UNKNOWN_VALUE, "已批准的清单中没有第%d项".formatted(number)));
  }

  private static ProjectContent content(ListRow row) {
    var terms = Objects.requireNonNull(row.project());
    return new ProjectContent(
        row.text(), terms.investment(), row.person(), terms.site(), terms.nodes());
  }
}
