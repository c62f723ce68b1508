package cn.xunbao.query.amendment;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires amendments. */
@Configuration(proxyBeanMethods = false)
@Import(AmendmentListController.class)
public class AmendmentConfiguration {}
