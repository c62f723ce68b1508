package cn.xunbao.query.question;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires questions about reports. */
@Configuration(proxyBeanMethods = false)
@Import(QuestionListController.class)
public class QuestionConfiguration {}
