package cn.xunbao.query.sheet;

import cn.xunbao.edge.security.Caller;
import cn.xunbao.period.Period;
import cn.xunbao.query.fact.Facts;
import cn.xunbao.query.fact.ProgrammeState;
import cn.xunbao.query.fact.QuestionAnswers;
import cn.xunbao.query.question.Question;
import cn.xunbao.query.question.Questions;
import java.util.List;
import java.util.Set;

/**
 * What a unit is asked about its reports of a period and the one before, and hasn't answered. The
 * sheet shows it to the unit itself alone.
 */
final class OpenQuestions {

  private OpenQuestions() {}

  static List<Question> of(
      Facts facts, ProgrammeState state, String unit, Period period, Caller caller) {
    if (!Questions.areOwn(caller, unit)) {
      return List.of();
    }
    var periods = Set.of(period, state.rules().reportedBefore(period));
    var answers =
        QuestionAnswers.at(facts, state.programme().programme(), state.position()).keySet();
    return Questions.of(facts, state, unit, periods).asked().stream()
        .filter(question -> !answers.contains(question.id()))
        .toList();
  }
}
