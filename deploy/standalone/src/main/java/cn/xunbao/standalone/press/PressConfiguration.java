package cn.xunbao.standalone.press;

import cn.xunbao.command.summary.SummaryPress;
import cn.xunbao.query.at.Moments;
import cn.xunbao.query.document.web.Documents;
import cn.xunbao.query.fact.ProgrammeStates;
import cn.xunbao.query.summary.web.Summaries;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires the press. */
@Configuration(proxyBeanMethods = false)
@Import(IssuedFileController.class)
public class PressConfiguration {

  @Bean
  SummaryPress summaryPress(
      ProgrammeStates programmes, Summaries summaries, Documents documents, Moments moments) {
    return new HousePress(programmes, summaries, documents, moments);
  }
}
