package cn.xunbao.query.proposal;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires proposals for leads. */
@Configuration(proxyBeanMethods = false)
@Import(LeadProposalController.class)
public class ProposalConfiguration {}
