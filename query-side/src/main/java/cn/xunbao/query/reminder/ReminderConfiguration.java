package cn.xunbao.query.reminder;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires reminders. */
@Configuration(proxyBeanMethods = false)
@Import(ReminderListController.class)
public class ReminderConfiguration {}
