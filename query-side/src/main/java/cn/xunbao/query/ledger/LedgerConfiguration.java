package cn.xunbao.query.ledger;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires the ledger. */
@Configuration(proxyBeanMethods = false)
@Import(LedgerController.class)
public class LedgerConfiguration {}
