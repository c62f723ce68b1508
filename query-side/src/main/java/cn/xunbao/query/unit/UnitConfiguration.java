package cn.xunbao.query.unit;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires units. */
@Configuration(proxyBeanMethods = false)
@Import(UnitController.class)
public class UnitConfiguration {}
