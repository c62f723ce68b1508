package cn.xunbao.command.question;

import static cn.xunbao.command.SamplePlan.LEAD;
import static cn.xunbao.command.SamplePlan.PROGRAMME;
import static cn.xunbao.command.SamplePlan.TASK;

import cn.xunbao.command.Fixtures;
import cn.xunbao.command.question.AskedQuestions.Asked;
import cn.xunbao.edge.problem.ProblemType;
import cn.xunbao.events.question.QuestionAnswered;
import cn.xunbao.events.question.QuestionId;
import cn.xunbao.events.question.QuestionKind;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class QuestionTest {

  private static final QuestionId ID = new QuestionId(PROGRAMME, "3f9a0c5e7b12d486");
  private static final Asked ASKED =
      new Asked(TASK, "2023-04-X1", QuestionKind.FALLING_TOTAL, "请核对。", List.of(3L, 9L));
  private static final QuestionAnswered ANSWERED =
      new QuestionAnswered(
          PROGRAMME,
          ID.question(),
          TASK,
          LEAD,
          "2023-04-X1",
          QuestionKind.FALLING_TOTAL,
          "请核对。",
          List.of(3L, 9L),
          "口径调整。");

  private final AggregateTestFixture<Question> fixture = Fixtures.of(Question.class);

  @Test
  void anAnswerHoldsWhatWasAskedAndTheFactsItRestedOn() {
    fixture.givenNoPriorActivity().when(answer("口径调整。")).expectEvents(ANSWERED);
  }

  @Test
  void theSameAnswerAgainIsTheSameAnswer() {
    fixture
        .given(ANSWERED)
        .when(answer("口径调整。"))
        .expectNoEvents()
        .expectSuccessfulHandlerExecution();
  }

  @Test
  void anAnswerIsNotChanged() {
    fixture
        .given(ANSWERED)
        .when(answer("另一种说法。"))
        .expectNoEvents()
        .expectException(Fixtures.refused(ProblemType.ALREADY_EXISTS));
  }

  private static AnswerQuestion answer(String text) {
    return new AnswerQuestion(ID, LEAD, ASKED, text);
  }
}
