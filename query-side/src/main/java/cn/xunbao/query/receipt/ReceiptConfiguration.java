package cn.xunbao.query.receipt;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires receipts. */
@Configuration(proxyBeanMethods = false)
@Import(ReceiptController.class)
public class ReceiptConfiguration {}
