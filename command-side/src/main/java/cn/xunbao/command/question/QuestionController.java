package cn.xunbao.command.question;

import cn.xunbao.command.dispatch.Desk;
import cn.xunbao.command.programme.ProgrammeDirectory;
import cn.xunbao.command.question.AskedQuestions.Asked;
import cn.xunbao.edge.input.JsonBody;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.edge.security.AllowedTo;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.edge.security.Role;
import cn.xunbao.events.StreamId;
import cn.xunbao.events.question.QuestionAnswered;
import cn.xunbao.events.question.QuestionId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers to questions about reports, over HTTP. */
@RestController
class QuestionController {

  private static final int MAX_TEXT = 5000;

  private final Desk desk;
  private final ProgrammeDirectory programmes;
  private final AskedQuestions questions;

  QuestionController(Desk desk, ProgrammeDirectory programmes, AskedQuestions questions) {
    this.desk = desk;
    this.programmes = programmes;
    this.questions = questions;
  }

  @Operation(
      summary = "说明疑点提示",
      description =
          "由被提示的单位说明情况，记入任务历史，说明后统筹协调机构和本专班可以看到；说明不能更改，相同说明重复提交得到同一结果（200）。报送有误的不必说明，更正报送即可。",
      requestBody =
          @RequestBody(content = @Content(schema = @Schema(implementation = AnswerBody.class))))
  @PostMapping("/api/v1/programmes/{p}/questions/{i}/answer")
  @AllowedTo({Role.REPORTER, Role.UNIT_HEAD})
  ResponseEntity<QuestionStanding> answer(
      @PathVariable("p") String programme,
      @PathVariable("i") String question,
      JsonBody body,
      Caller caller) {
    caller.requireProgrammeScope(programme);
    programmes.require(programme).requireOpen();
    var unit = requireUnit(caller);
    var asked = require(programme, unit, question);
    return desk.<QuestionAnswered, QuestionStanding>decide(
        body,
        caller,
        (input, now) ->
            new AnswerQuestion(
                new QuestionId(programme, question),
                unit,
                asked,
                input.requiredText("answer", MAX_TEXT)),
        QuestionStanding::of);
  }

  private static String requireUnit(Caller caller) {
    var unit = caller.unit();
    if (unit == null) {
      throw Rejections.forbidden("此账号未绑定单位，不能说明");
    }
    return unit;
  }

  private Asked require(String programme, String unit, String question) {
    if (!StreamId.isPart(question, QuestionId.LENGTH)) {
      throw none(question);
    }
    return questions.now(programme, unit, question).orElseThrow(() -> none(question));
  }

  private static RuntimeException none(String question) {
    return Rejections.notFound("现无对本单位的编号为“%s”的提示；报送更正后，提示自行消失".formatted(question));
  }

  @Schema(name = "QuestionAnswerBody")
  private record AnswerBody(
      @Schema(
              requiredMode = RequiredMode.REQUIRED,
              description = "说明",
              example = "口径调整：剔除批发业，已与统计局核对。")
          String answer) {}

  /**
   * How a question stands.
   *
   * @param programme id of the programme
   * @param question its id
   * @param task code of the task
   * @param unit code of the unit
   * @param period code of the period
   * @param answer the explanation
   */
  @Schema(name = "QuestionStanding")
  record QuestionStanding(
      String programme, String question, String task, String unit, String period, String answer) {

    static QuestionStanding of(QuestionAnswered answered) {
      return new QuestionStanding(
          answered.programme(),
          answered.question(),
          answered.task(),
          answered.unit(),
          answered.period(),
          answered.answer());
    }
  }
}
