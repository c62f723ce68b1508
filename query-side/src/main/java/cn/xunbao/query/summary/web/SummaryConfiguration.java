package cn.xunbao.query.summary.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires summaries. */
@Configuration(proxyBeanMethods = false)
@Import(SummaryController.class)
public class SummaryConfiguration {}
