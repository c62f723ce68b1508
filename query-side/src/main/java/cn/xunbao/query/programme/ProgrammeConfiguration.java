package cn.xunbao.query.programme;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires the rules of programmes. */
@Configuration(proxyBeanMethods = false)
@Import({RulesController.class, TaskForceHistoryController.class})
public class ProgrammeConfiguration {}
