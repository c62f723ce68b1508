package cn.xunbao.command.request;

import static cn.xunbao.command.SamplePlan.LEAD;
import static cn.xunbao.command.SamplePlan.PROGRAMME;
import static cn.xunbao.command.SamplePlan.TASK;

import cn.xunbao.command.Fixtures;
import cn.xunbao.edge.problem.ProblemType;
import cn.xunbao.edge.version.ExpectedVersion;
import cn.xunbao.events.request.RequestAnswered;
import cn.xunbao.events.request.RequestId;
import cn.xunbao.events.request.RequestReferred;
import cn.xunbao.events.request.RequestSubmitted;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class RequestTest {

  private static final RequestId ID = new RequestId(PROGRAMME, "R0001");
  private static final RequestSubmitted SUBMITTED =
      new RequestSubmitted(PROGRAMME, "R0001", TASK, LEAD, 1, "口径如何把握？", null);
  private static final RequestReferred REFERRED =
      new RequestReferred(PROGRAMME, "R0001", TASK, LEAD, "4月联席会议", null);
  private static final RequestAnswered ANSWERED =
      new RequestAnswered(PROGRAMME, "R0001", TASK, LEAD, "按百分之二。", null);

  private final AggregateTestFixture<Request> fixture = Fixtures.of(Request.class);

  @Test
  void aQuestionIsAnsweredAtOnceOrAfterAMeeting() {
    fixture.given(SUBMITTED).when(answer()).expectEvents(ANSWERED);
    fixture.given(SUBMITTED).when(refer()).expectEvents(REFERRED);
    fixture.given(SUBMITTED, REFERRED).when(answer()).expectEvents(ANSWERED);
  }

  @Test
  void anAnswerIsNotChangedAndAQuestionIsReferredOnce() {
    var refused = Fixtures.refused(ProblemType.WRONG_STAGE);
    fixture.given(SUBMITTED, ANSWERED).when(answer()).expectException(refused);
    fixture.given(SUBMITTED, ANSWERED).when(refer()).expectException(refused);
    fixture.given(SUBMITTED, REFERRED).when(refer()).expectException(refused);
  }

  private static AnswerRequest answer() {
    return new AnswerRequest(ID, "按百分之二。", null, ExpectedVersion.ANY);
  }

  private static ReferRequest refer() {
    return new ReferRequest(ID, "4月联席会议", null, ExpectedVersion.ANY);
  }
}
