package cn.xunbao.query.list;

import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.edge.security.AllowedToEveryRole;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.edge.version.EntityTag;
import cn.xunbao.events.list.ListEvent;
import cn.xunbao.events.list.ListId;
import cn.xunbao.events.list.ListKind;
import cn.xunbao.list.ListLife;
import cn.xunbao.period.Period;
import cn.xunbao.query.access.ReadAccess;
import cn.xunbao.query.at.AsOfParameters;
import cn.xunbao.query.at.Moment;
import cn.xunbao.query.chronicle.RecordedEvent;
import cn.xunbao.query.fact.Facts;
import cn.xunbao.query.fact.FiledLists;
import cn.xunbao.query.fact.ProgrammeState;
import cn.xunbao.query.trace.StreamEvents;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists over HTTP. */
@RestController
@RequestMapping(path = "/api/v1/programmes/{p}/lists", produces = MediaType.APPLICATION_JSON_VALUE)
@AllowedToEveryRole
class ListPageController {

  private final ReadAccess access;
  private final Facts facts;
  private final StreamEvents events;

  ListPageController(ReadAccess access, Facts facts, StreamEvents events) {
    this.access = access;
    this.facts = facts;
    this.events = events;
  }

  @Operation(summary = "查清单", description = "按种类、单位、任务筛选；单位账号只能查本单位所报和本单位有责任的清单。")
  @AsOfParameters
  @GetMapping
  ListPage lists(
      @PathVariable("p") String programme,
      @RequestParam(name = "kind", required = false) @Nullable ListKind kind,
      @RequestParam(name = "unit", required = false) @Nullable String unit,
      @RequestParam(name = "task", required = false) @Nullable String task,
      Moment moment,
      Caller caller) {
    var state = access.programme(programme, moment, caller);
    var whose = ReadAccess.unitAsked(caller, unit);
    var names = names(state, moment);
    return new ListPage(
        moment.asOf(),
        moment.position(),
        programme,
        FiledLists.at(facts, programme, moment.position()).stream()
            .filter(life -> kind == null || kind == life.kind())
            .filter(life -> task == null || task.equals(life.task()))
            .filter(life -> whose == null || life.concerned().contains(whose))
            .map(life -> ListEntry.of(life, names))
            .toList());
  }

  @Operation(summary = "查一份清单", description = "现状、历次版本与全部记录；答复的 ETag 用于各项办理的 If-Match。")
  @AsOfParameters
  @GetMapping("/{i}")
  ResponseEntity<ListView> list(
      @PathVariable("p") String programme,
      @PathVariable("i") String list,
      Moment moment,
      Caller caller) {
    var state = access.programme(programme, moment, caller);
    var life =
        FiledLists.at(facts, programme, moment.position()).stream()
            .filter(one -> one.list().equals(list))
            .findFirst()
            .orElseThrow(() -> Rejections.notFound("所查时点没有编号为“%s”的清单".formatted(list)));
    requireConcerned(caller, life);
    var recorded = events.of(new ListId(programme, list), moment.position());
    return ResponseEntity.ok()
        .eTag(new EntityTag(recorded.getLast().sequence()).toString())
        .body(
            new ListView(
                moment.asOf(),
                moment.position(),
                programme,
                ListEntry.of(life, names(state, moment)),
                ListEdition.of(
                    recorded.stream()
                        .map(RecordedEvent::event)
                        .map(ListEvent.class::cast)
                        .toList()),
                recorded.stream().map(event -> ListView.ListFact.of(event, state)).toList()));
  }

  private static void requireConcerned(Caller caller, ListLife life) {
    var unit = caller.unit();
    if (!ReadAccess.isOffice(caller) && (unit == null || !life.concerned().contains(unit))) {
      throw Rejections.forbidden("该清单与本单位无关，不能查阅");
    }
  }

  private static UnaryOperator<String> names(ProgrammeState state, Moment moment) {
    return state.unitNames(moment.asOf().atZone(Period.ZONE).toLocalDate());
  }

  /**
   * Lists.
   *
   * @param asOf the instant it is judged at
   * @param position position of the last event that counts
   * @param programme id of the programme
   * @param items in the order of their ids
   */
  record ListPage(Instant asOf, long position, String programme, List<ListEntry> items) {}
}
