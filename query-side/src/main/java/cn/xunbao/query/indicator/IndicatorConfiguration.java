package cn.xunbao.query.indicator;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires the list of indicators. */
@Configuration(proxyBeanMethods = false)
@Import(IndicatorListController.class)
public class IndicatorConfiguration {}
