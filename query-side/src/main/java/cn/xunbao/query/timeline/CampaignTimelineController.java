package cn.xunbao.query.timeline;

import cn.xunbao.edge.journal.SensitiveReads;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.edge.security.AllowedTo;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.edge.security.Role;
import cn.xunbao.query.access.ReadAccess;
import cn.xunbao.query.at.AsOfParameters;
import cn.xunbao.query.at.Moment;
import cn.xunbao.query.fact.ProgrammeState;
import cn.xunbao.query.trace.Paging;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The timeline of a campaign over HTTP: for those who oversee it. */
@RestController
@AllowedTo({Role.ADMIN, Role.COORDINATION_OFFICE, Role.AUDITOR})
class CampaignTimelineController {

  private static final int PAGE = 100;

  private final ReadAccess access;
  private final Selections selections;
  private final Timelines timelines;
  private final Paging paging;
  private final SensitiveReads reads;

  CampaignTimelineController(
      ReadAccess access,
      Selections selections,
      Timelines timelines,
      Paging paging,
      SensitiveReads reads) {
    this.access = access;
    this.selections = selections;
    this.timelines = timelines;
    this.paging = paging;
    this.reads = reads;
  }

  @Operation(
      summary = "查专项的时间线",
      description =
          "该专项及其任务的全部记录：专班、节奏、目标、汇总、印发、会议、事项，以及各任务的历史；" + "每条附此前与此后的内容、关于哪一期、记录与可知时间、序号、经办人。前后翻页。")
  @AsOfParameters
  @GetMapping(
      path = "/api/v1/programmes/{p}/campaigns/{c}/timeline",
      produces = MediaType.APPLICATION_JSON_VALUE)
  TimelinePage timeline(
      @PathVariable("p") String programme,
      @PathVariable("c") int campaign,
      @ParameterObject @ModelAttribute TimelineQuery query,
      Moment asked,
      Caller caller,
      HttpServletRequest request) {
    var size = Paging.size(query.limit(), PAGE);
    var place = Place.of(query, asked, paging, request);
    var state = access.programme(programme, place.moment(), caller);
    var name = name(state, campaign);
    var page =
        timelines.page(selections.ofCampaign(state, campaign), place, size, state::unitNames);
    reads.note(caller, request);
    return TimelinePage.of(place, String.valueOf(campaign), name, page);
  }

  private static String name(ProgrammeState state, int campaign) {
    return state
        .campaign(campaign)
        .orElseThrow(() -> Rejections.notFound("所查时点方案中没有序号为%d的专项".formatted(campaign)))
        .name();
  }
}
