package cn.xunbao.query.work;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires work nodes. */
@Configuration(proxyBeanMethods = false)
@Import(NodesViewController.class)
public class WorkConfiguration {}
