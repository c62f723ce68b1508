package cn.xunbao.command.question;

import cn.xunbao.edge.problem.Rejections;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;
import org.springframework.context.annotation.Import;

/** Wires answers to questions about reports. */
@Configuration(proxyBeanMethods = false)
@Import({Question.class, QuestionController.class})
public class QuestionConfiguration {

  /** Where the other side isn't in this process. */
  @Bean
  @Fallback
  AskedQuestions noAskedQuestions() {
    return (programme, unit, question) -> {
      throw Rejections.unavailable("本服务不推导疑点提示，请在合并运行的服务上说明");
    };
  }
}
