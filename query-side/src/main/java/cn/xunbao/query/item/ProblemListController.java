package cn.xunbao.query.item;

import cn.xunbao.edge.security.Caller;
import cn.xunbao.events.item.ItemKind;
import cn.xunbao.events.programme.CampaignDefined;
import cn.xunbao.item.ItemLife;
import cn.xunbao.period.Period;
import cn.xunbao.query.access.ReadAccess;
import cn.xunbao.query.at.AsOfParameters;
import cn.xunbao.query.at.Moment;
import cn.xunbao.query.fact.Facts;
import cn.xunbao.query.fact.ProgrammeState;
import cn.xunbao.query.fact.TrackedItems;
import cn.xunbao.query.summary.Clearance;
import cn.xunbao.query.trace.Paging;
import cn.xunbao.query.trace.StreamEvents;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Problems over HTTP, and how well they are cleared. */
@RestController
@RequestMapping(
    path = "/api/v1/programmes/{p}/problems",
    produces = MediaType.APPLICATION_JSON_VALUE)
class ProblemListController extends ItemListController {

  private final ReadAccess access;
  private final Facts facts;

  ProblemListController(ReadAccess access, Facts facts, StreamEvents events, Paging paging) {
    super(ItemKind.PROBLEM, access, facts, events, paging);
    this.access = access;
    this.facts = facts;
  }

  @Operation(
      summary = "查问题清零情况",
      description = "动态清零：没有逾期未销号的问题。给出合计、按单位、按战役的登记、未销号、逾期、销号数与销号率；单位账号只计本单位承办的问题。")
  @AsOfParameters
  @GetMapping("/clearance")
  ClearanceFigures clearance(
      @PathVariable("p") String programme,
      @RequestParam(name = "campaign", required = false) @Nullable Integer campaign,
      Moment moment,
      Caller caller) {
    var recorded = TrackedItems.at(facts, programme, ItemKind.PROBLEM, moment.position());
    var state = access.programme(programme, moment, caller, isHeldToOneOf(recorded, moment));
    var all = recorded.heldAt(moment.asOf(), state).lives();
    var unit = ReadAccess.unitAsked(caller, null);
    var problems =
        all.stream()
            .filter(life -> campaign == null || campaign.equals(life.opening().campaign()))
            .filter(life -> unit == null || unit.equals(life.unit()))
            .toList();
    return new ClearanceFigures(
        moment.asOf(),
        moment.position(),
        programme,
        Clearance.of(problems, moment.asOf()),
        byUnit(problems, state, moment.asOf()),
        state.campaigns().stream().map(one -> of(one, problems, moment.asOf())).toList());
  }

  private static List<OfUnit> byUnit(List<ItemLife> problems, ProgrammeState state, Instant asOf) {
    var names = state.unitNames(asOf.atZone(Period.ZONE).toLocalDate());
    return problems.stream()
        .filter(life -> life.unit() != null)
        .collect(
            Collectors.groupingBy(
                life -> Objects.requireNonNull(life.unit()), TreeMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(
            entry ->
                new OfUnit(
                    entry.getKey(),
                    names.apply(entry.getKey()),
                    Clearance.of(entry.getValue(), asOf)))
        .toList();
  }

  private static OfCampaign of(CampaignDefined campaign, List<ItemLife> problems, Instant asOf) {
    return new OfCampaign(
        campaign.campaign(),
        campaign.name(),
        Clearance.of(
            problems.stream()
                .filter(life -> Objects.equals(life.opening().campaign(), campaign.campaign()))
                .toList(),
            asOf));
  }

  /**
   * How well problems are cleared.
   *
   * @param asOf the instant it is judged at
   * @param position position of the last event that counts
   * @param programme id of the programme
   * @param total of all
   * @param byUnit by the unit that is held to them, ordered by code
   * @param byCampaign by campaign, in order
   */
  record ClearanceFigures(
      Instant asOf,
      long position,
      String programme,
      Clearance total,
      List<OfUnit> byUnit,
      List<OfCampaign> byCampaign) {}

  /**
   * The figures of a unit.
   *
   * @param unit its code
   * @param name its name
   * @param problems the figures
   */
  record OfUnit(String unit, String name, Clearance problems) {}

  /**
   * The figures of a campaign.
   *
   * @param campaign its ordinal
   * @param name its name
   * @param problems the figures
   */
  record OfCampaign(int campaign, String name, Clearance problems) {}
}
