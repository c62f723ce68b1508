package cn.xunbao.query.measure;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires what is to be read of measures. */
@Configuration(proxyBeanMethods = false)
@Import(MeasureListController.class)
public class MeasureConfiguration {}
