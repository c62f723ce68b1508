package cn.xunbao.query.issue;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires what is to be read of the issuing of summaries. */
@Configuration(proxyBeanMethods = false)
@Import(IssueViewController.class)
public class IssueConfiguration {}
