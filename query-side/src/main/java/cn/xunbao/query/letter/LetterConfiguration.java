package cn.xunbao.query.letter;

import cn.xunbao.edge.clock.BusinessClock;
import cn.xunbao.query.chronicle.Chronicle;
import cn.xunbao.query.fact.Facts;
import cn.xunbao.query.fact.ProgrammeStates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Wires access letters. */
@Configuration(proxyBeanMethods = false)
@Import(LetterListController.class)
public class LetterConfiguration {

  @Bean
  Letters letters(
      Facts facts, ProgrammeStates programmes, Chronicle chronicle, BusinessClock clock) {
    return new Letters(facts, new LetterReaches(programmes), chronicle, clock);
  }

  /** Comes after roles were looked at. */
  @Bean
  WebMvcConfigurer letterGuard(Letters letters, Facts facts, Chronicle chronicle) {
    return new WebMvcConfigurer() {
      @Override
      public void addInterceptors(InterceptorRegistry registry) {
        registry
            .addInterceptor(new LetterGuard(letters, new ReadPlaces(facts, chronicle)))
            .order(Ordered.LOWEST_PRECEDENCE);
      }
    };
  }
}
