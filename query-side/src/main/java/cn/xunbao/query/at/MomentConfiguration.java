package cn.xunbao.query.at;

import cn.xunbao.edge.clock.BusinessClock;
import cn.xunbao.query.chronicle.Chronicle;
import cn.xunbao.query.fact.Generations;
import java.util.List;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Wires moments. */
@Configuration(proxyBeanMethods = false)
public class MomentConfiguration {

  static {
    SpringDocUtils.getConfig().addRequestWrapperToIgnore(Moment.class);
  }

  @Bean
  Moments moments(Chronicle chronicle, BusinessClock clock) {
    return new Moments(chronicle, clock);
  }

  @Bean
  WebMvcConfigurer momentArguments(Moments moments, Chronicle chronicle, Generations generations) {
    var choice = new GenerationChoice(generations);
    return new WebMvcConfigurer() {
      @Override
      public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new MomentArgumentResolver(moments, chronicle, choice));
      }
    };
  }
}
