package cn.xunbao.query.document.web;

import cn.xunbao.edge.clock.BusinessClock;
import cn.xunbao.query.document.TreeMarks;
import cn.xunbao.query.document.word.WordTemplates;
import cn.xunbao.query.summary.web.Summaries;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires documents. */
@Configuration(proxyBeanMethods = false)
@Import(DocumentController.class)
public class DocumentConfiguration {

  /** An office's own templates are looked for in a folder, if one is named. */
  @Bean
  WordTemplates wordTemplates(
      @Value("${xunbao.documents.templates:#{null}}") @Nullable Path folder) {
    return WordTemplates.from(folder);
  }

  @Bean
  Documents documents(
      Summaries summaries, BusinessClock clock, WordTemplates templates, TreeMarks marks) {
    return new Documents(summaries, clock, templates, marks);
  }
}
