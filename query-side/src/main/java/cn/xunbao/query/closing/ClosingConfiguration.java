package cn.xunbao.query.closing;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires what is to be read of closings. */
@Configuration(proxyBeanMethods = false)
@Import(ClosingViewController.class)
public class ClosingConfiguration {}
