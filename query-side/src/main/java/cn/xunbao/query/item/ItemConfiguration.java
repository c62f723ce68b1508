package cn.xunbao.query.item;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires tracked items. */
@Configuration(proxyBeanMethods = false)
@Import({
  ProblemListController.class,
  DecisionListController.class,
  InstructionListController.class
})
public class ItemConfiguration {}
