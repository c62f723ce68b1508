package cn.xunbao.command.letter;

import cn.xunbao.command.Fixtures;
import cn.xunbao.edge.problem.ProblemType;
import cn.xunbao.edge.version.ExpectedVersion;
import cn.xunbao.events.letter.AccessLetterGranted;
import cn.xunbao.events.letter.AccessLetterId;
import cn.xunbao.events.letter.AccessLetterRevoked;
import cn.xunbao.events.letter.LetterScope;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class AccessLetterTest {

  private static final AccessLetterGranted GRANTED =
      new AccessLetterGranted(
          "L0001",
          "吉审调〔2023〕3号",
          "市审计局",
          new LetterScope(true, List.of()),
          List.of("a-1"),
          "审计",
          LocalDate.of(2023, 4, 1),
          LocalDate.of(2023, 6, 30));
  private static final AccessLetterRevoked REVOKED = new AccessLetterRevoked("L0001", "结束");

  private final AggregateTestFixture<AccessLetter> fixture = Fixtures.of(AccessLetter.class);

  @Test
  void aLetterIsRevokedOnce() {
    fixture.given(GRANTED).when(revoke(ExpectedVersion.of(0))).expectEvents(REVOKED);
    fixture
        .given(GRANTED, REVOKED)
        .when(revoke(ExpectedVersion.ANY))
        .expectException(Fixtures.refused(ProblemType.WRONG_STAGE));
  }

  @Test
  void aRevocationNamesTheVersionThatItWasDecidedOn() {
    fixture
        .given(GRANTED)
        .when(revoke(ExpectedVersion.of(1)))
        .expectException(Fixtures.refused(ProblemType.PRECONDITION_FAILED));
  }

  private static RevokeLetter revoke(ExpectedVersion expected) {
    return new RevokeLetter(new AccessLetterId("L0001"), "结束", expected);
  }
}
