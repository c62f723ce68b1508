package cn.xunbao.query.project;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires projects. */
@Configuration(proxyBeanMethods = false)
@Import(ProjectListController.class)
public class ProjectConfiguration {}
