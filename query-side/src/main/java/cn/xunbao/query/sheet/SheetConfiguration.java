package cn.xunbao.query.sheet;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires sheets. */
@Configuration(proxyBeanMethods = false)
@Import(SheetController.class)
public class SheetConfiguration {}
