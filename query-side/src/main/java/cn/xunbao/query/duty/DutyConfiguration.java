package cn.xunbao.query.duty;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires what is owed. */
@Configuration(proxyBeanMethods = false)
@Import({DutyController.class, ReportViewController.class})
public class DutyConfiguration {}
