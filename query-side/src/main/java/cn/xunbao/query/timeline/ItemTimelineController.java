package cn.xunbao.query.timeline;

import cn.xunbao.edge.journal.SensitiveReads;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.edge.security.AllowedToEveryRole;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.events.StreamId;
import cn.xunbao.events.item.ItemId;
import cn.xunbao.events.item.ItemKind;
import cn.xunbao.item.ItemLife;
import cn.xunbao.query.access.ReadAccess;
import cn.xunbao.query.at.AsOfParameters;
import cn.xunbao.query.at.Moment;
import cn.xunbao.query.fact.Facts;
import cn.xunbao.query.fact.ProgrammeState;
import cn.xunbao.query.fact.TrackedItems;
import cn.xunbao.query.trace.Paging;
import cn.xunbao.query.trace.StreamEvents;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * The timeline of a tracked item over HTTP: for offices, and for units that are or were held to it.
 */
@RestController
@AllowedToEveryRole
class ItemTimelineController {

  private static final int PAGE = 100;

  private final ReadAccess access;
  private final Facts facts;
  private final StreamEvents events;
  private final Timelines timelines;
  private final Paging paging;
  private final SensitiveReads reads;

  ItemTimelineController(
      ReadAccess access,
      Facts facts,
      StreamEvents events,
      Timelines timelines,
      Paging paging,
      SensitiveReads reads) {
    this.access = access;
    this.facts = facts;
    this.events = events;
    this.timelines = timelines;
    this.paging = paging;
    this.reads = reads;
  }

  @Operation(
      summary = "查事项的时间线",
      description = "一件问题（P）、议定事项（D）或批示（I）的全部记录，每条附此前与此后的办理环节、承办单位与时限、记录与可知时间、序号、经办人。前后翻页。")
  @AsOfParameters
  @GetMapping(
      path = "/api/v1/programmes/{p}/items/{item}/timeline",
      produces = MediaType.APPLICATION_JSON_VALUE)
  TimelinePage timeline(
      @PathVariable("p") String programme,
      @PathVariable("item") String item,
      @ParameterObject @ModelAttribute TimelineQuery query,
      Moment asked,
      Caller caller,
      HttpServletRequest request) {
    var size = Paging.size(query.limit(), PAGE);
    var place = Place.of(query, asked, paging, request);
    var moment = place.moment();
    var life =
        life(programme, item, moment)
            .orElseThrow(() -> Rejections.notFound("所查时点没有编号为“%s”的事项".formatted(item)));
    var stream = life.opening().id();
    var state =
        access.programme(
            programme, moment, caller, (there, unit) -> isHeld(unit, life, there, moment));
    requireOwn(caller, life, state, moment);
    var page =
        timelines.page(
            Selection.in("stream", List.of(stream.toString())), place, size, state::unitNames);
    if (ReadAccess.oversees(caller)) {
      reads.note(caller, request);
    }
    return TimelinePage.of(place, item, life.opening().text(), page);
  }

  private Optional<ItemLife> life(String programme, String item, Moment moment) {
    return StreamId.isPart(item, ItemId.MAX_ITEM)
        ? Arrays.stream(ItemKind.values())
            .flatMap(
                kind -> TrackedItems.one(facts, programme, kind, item, moment.position()).stream())
            .findFirst()
        : Optional.empty();
  }

  private void requireOwn(Caller caller, ItemLife life, ProgrammeState state, Moment moment) {
    var unit = caller.unit();
    if (!ReadAccess.isOffice(caller) && (unit == null || !isHeld(unit, life, state, moment))) {
      throw Rejections.forbidden("该事项不由本单位承办，不能查阅");
    }
  }

  private boolean isHeld(String unit, ItemLife life, ProgrammeState state, Moment moment) {
    return Objects.equals(unit, TrackedItems.heldAt(life, moment.asOf(), state).unit())
        || events.of(life.opening().id(), moment.position()).stream()
            .anyMatch(event -> unit.equals(event.subject().unit()));
  }
}
