package cn.xunbao.standalone.attachment;

import cn.xunbao.command.attachment.Attachments;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires the reading of attachments. */
@Configuration(proxyBeanMethods = false)
@Import(AttachmentDownloadController.class)
public class AttachmentDownloadConfiguration {

  @Bean
  StoredContents storedContents(Attachments contents) {
    return new StoredContents(contents);
  }
}
