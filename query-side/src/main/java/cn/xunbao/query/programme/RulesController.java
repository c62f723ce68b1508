package cn.xunbao.query.programme;

import cn.xunbao.edge.security.AllowedToEveryRole;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.edge.version.EntityTag;
import cn.xunbao.events.programme.CalendarAdopted;
import cn.xunbao.events.programme.CertificationRuleAdopted;
import cn.xunbao.events.programme.DocumentCodeAdopted;
import cn.xunbao.events.programme.DueRuleAdopted;
import cn.xunbao.events.programme.JointLeadRuleAdopted;
import cn.xunbao.events.programme.LightRuleAdopted;
import cn.xunbao.events.programme.LightTableAdopted;
import cn.xunbao.events.programme.PeriodsJoined;
import cn.xunbao.events.programme.ProgrammeClosed;
import cn.xunbao.events.programme.ProgrammeId;
import cn.xunbao.events.programme.QuestionRuleAdopted;
import cn.xunbao.events.programme.RhythmAdopted;
import cn.xunbao.events.programme.ScheduleRuleAdopted;
import cn.xunbao.query.access.ReadAccess;
import cn.xunbao.query.at.AsOfParameters;
import cn.xunbao.query.at.Moment;
import cn.xunbao.query.chronicle.Chronicle;
import cn.xunbao.query.trace.StreamEvents;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The rules of a programme over HTTP; the {@code ETag} is what adopting others asks for. */
@RestController
@AllowedToEveryRole
class RulesController {

  private final ReadAccess access;
  private final StreamEvents events;
  private final Chronicle chronicle;

  RulesController(ReadAccess access, StreamEvents events, Chronicle chronicle) {
    this.access = access;
    this.events = events;
    this.chronicle = chronicle;
  }

  @Operation(
      summary = "查方案的规则",
      description =
          "报送时限、合并报送、工作日历、共同牵头、报送频次、序时进度、亮灯、评估认定与核验、疑点提示、通报的机关代字：现行的和历次的，依据、起始期次、何人何时采用。ETag 用于随后的修改（If-Match）。")
  @AsOfParameters
  @GetMapping("/api/v1/programmes/{p}/rules")
  ResponseEntity<RulesView> rules(
      @PathVariable("p") String programme, Moment moment, Caller caller) {
    var state = access.programme(programme, moment, caller);
    var answer = ResponseEntity.ok();
    chronicle
        .versionOf(new ProgrammeId(programme).toString(), moment.position())
        .ifPresent(version -> answer.eTag(new EntityTag(version).toString()));
    return answer.body(
        RulesView.of(
            state,
            events.of(
                new ProgrammeId(programme),
                moment.position(),
                DueRuleAdopted.class,
                PeriodsJoined.class,
                CalendarAdopted.class,
                JointLeadRuleAdopted.class,
                RhythmAdopted.class,
                ScheduleRuleAdopted.class,
                LightRuleAdopted.class,
                LightTableAdopted.class,
                CertificationRuleAdopted.class,
                QuestionRuleAdopted.class,
                DocumentCodeAdopted.class,
                ProgrammeClosed.class),
            moment));
  }
}
