package cn.xunbao.query.request;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires questions that were submitted upwards. */
@Configuration(proxyBeanMethods = false)
@Import(RequestListController.class)
public class RequestConfiguration {}
