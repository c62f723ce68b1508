package cn.xunbao.command.attachment;

import cn.xunbao.storage.SchemaMigration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Wires contents of attachments. */
@Configuration(proxyBeanMethods = false)
public class AttachmentConfiguration {

  @Bean
  SchemaMigration attachmentSchema() {
    return new SchemaMigration("attachment", "classpath:db/migration/attachment");
  }

  @Bean
  Attachments attachments(JdbcClient jdbc) {
    return new Attachments(jdbc);
  }
}
