package cn.xunbao.query.meeting;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires meetings. */
@Configuration(proxyBeanMethods = false)
@Import(MeetingListController.class)
public class MeetingConfiguration {}
