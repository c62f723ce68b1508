package cn.xunbao.query.list;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires lists. */
@Configuration(proxyBeanMethods = false)
@Import(ListPageController.class)
public class ListConfiguration {}
