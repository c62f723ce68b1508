package cn.xunbao.command;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The command side as a process of its own; tokens come from the configured issuer. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(CommandSide.class)
public class CommandSideApplication {

  /** Starts it. */
  public static void main(String[] args) {
    SpringApplication.run(CommandSideApplication.class, args);
  }
}
