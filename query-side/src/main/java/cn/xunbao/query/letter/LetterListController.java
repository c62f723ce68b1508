package cn.xunbao.query.letter;

import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.edge.security.AllowedTo;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.edge.security.Role;
import cn.xunbao.edge.version.EntityTag;
import cn.xunbao.events.letter.AccessLetterId;
import cn.xunbao.period.Period;
import cn.xunbao.query.at.AsOfParameters;
import cn.xunbao.query.at.Moment;
import cn.xunbao.query.chronicle.Chronicle;
import cn.xunbao.query.fact.AccessLetter;
import cn.xunbao.query.fact.AccessLetters;
import cn.xunbao.query.fact.Facts;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Access letters over HTTP. */
@RestController
@RequestMapping(path = "/api/v1/access-letters", produces = MediaType.APPLICATION_JSON_VALUE)
@AllowedTo({Role.ADMIN, Role.COORDINATION_OFFICE, Role.AUDITOR})
class LetterListController {

  private final Facts facts;
  private final Chronicle chronicle;

  LetterListController(Facts facts, Chronicle chronicle) {
    this.facts = facts;
    this.chronicle = chronicle;
  }

  @Operation(summary = "查调阅函", description = "含已到期、已撤销的；审计人员只见列有本账号的。是否有效按所查时点判断。")
  @AsOfParameters
  @GetMapping
  LetterList list(Moment moment, Caller caller) {
    return new LetterList(
        moment.asOf(),
        moment.position(),
        AccessLetters.at(facts, moment.position()).stream()
            .filter(letter -> mayRead(caller, letter))
            .map(letter -> LetterRow.of(letter, day(moment)))
            .toList());
  }

  @Operation(summary = "查一份调阅函", description = "答复的 ETag 用于撤销时的 If-Match。")
  @AsOfParameters
  @GetMapping("/{n}")
  ResponseEntity<SingleLetter> one(@PathVariable("n") String id, Moment moment, Caller caller) {
    var letter =
        AccessLetters.at(facts, moment.position()).stream()
            .filter(known -> known.granted().event().letter().equals(id))
            .findFirst()
            .orElseThrow(() -> Rejections.notFound("所查时点没有编号为“%s”的调阅函".formatted(id)));
    if (!mayRead(caller, letter)) {
      throw Rejections.forbidden("该调阅函不涉及此账号，不能查阅");
    }
    var answer = ResponseEntity.ok();
    chronicle
        .versionOf(new AccessLetterId(id).toString(), moment.position())
        .ifPresent(version -> answer.eTag(new EntityTag(version).toString()));
    return answer.body(
        new SingleLetter(moment.asOf(), moment.position(), LetterRow.of(letter, day(moment))));
  }

  /** Offices see all, of one programme those about it alone; an auditor sees its own. */
  private static boolean mayRead(Caller caller, AccessLetter letter) {
    var terms = letter.granted().event();
    if (!caller.has(Role.ADMIN, Role.COORDINATION_OFFICE)) {
      return letter.names(caller.client());
    }
    return caller.programme() == null
        || !terms.scope().all()
            && terms.scope().programmes().stream()
                .allMatch(scope -> caller.inProgrammeScope(scope.programme()));
  }

  private static LocalDate day(Moment moment) {
    return moment.asOf().atZone(Period.ZONE).toLocalDate();
  }

  /**
   * Access letters.
   *
   * @param asOf the instant they are judged at
   * @param position position of the last event that counts
   * @param items in the order of their ids
   */
  @Schema(name = "AccessLetterList")
  record LetterList(Instant asOf, long position, List<LetterRow> items) {}

  /**
   * One access letter.
   *
   * @param asOf the instant it is judged at
   * @param position position of the last event that counts
   * @param letter the letter
   */
  @Schema(name = "SingleAccessLetter")
  record SingleLetter(Instant asOf, long position, @JsonUnwrapped LetterRow letter) {}
}
