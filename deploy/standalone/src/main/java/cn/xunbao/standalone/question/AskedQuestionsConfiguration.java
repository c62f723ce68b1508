package cn.xunbao.standalone.question;

import cn.xunbao.command.question.AskedQuestions;
import cn.xunbao.command.question.AskedQuestions.Asked;
import cn.xunbao.query.at.Moments;
import cn.xunbao.query.fact.Facts;
import cn.xunbao.query.fact.ProgrammeStates;
import cn.xunbao.query.question.Question;
import cn.xunbao.query.question.Questions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the questions that are answered. */
@Configuration(proxyBeanMethods = false)
public class AskedQuestionsConfiguration {

  @Bean
  AskedQuestions askedQuestions(ProgrammeStates programmes, Facts facts, Moments moments) {
    return (programme, unit, id) ->
        programmes.at(programme, moments.complete().position()).stream()
            .flatMap(
                state ->
                    Questions.of(facts, state, report -> report.unit().equals(unit))
                        .asked()
                        .stream())
            .filter(question -> question.id().equals(id))
            .findFirst()
            .map(AskedQuestionsConfiguration::asked);
  }

  private static Asked asked(Question question) {
    return new Asked(
        question.task(), question.period(), question.kind(), question.text(), question.facts());
  }
}
