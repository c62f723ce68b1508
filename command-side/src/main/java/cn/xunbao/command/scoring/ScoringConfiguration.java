package cn.xunbao.command.scoring;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires the rules of the assessment. */
@Configuration(proxyBeanMethods = false)
@Import({Scoring.class, ScoringController.class})
public class ScoringConfiguration {}
