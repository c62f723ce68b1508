package cn.xunbao.query.light;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires the trial of rules for lights. */
@Configuration(proxyBeanMethods = false)
@Import(WhatIfController.class)
public class LightConfiguration {}
