package cn.xunbao.query.compare;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires comparisons. */
@Configuration(proxyBeanMethods = false)
@Import(ComparisonController.class)
public class CompareConfiguration {}
