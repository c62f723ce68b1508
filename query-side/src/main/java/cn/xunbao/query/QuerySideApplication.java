package cn.xunbao.query;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The query side as a process of its own; tokens come from the configured issuer. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(QuerySide.class)
public class QuerySideApplication {

  /** Starts it. */
  public static void main(String[] args) {
    SpringApplication.run(QuerySideApplication.class, args);
  }
}
