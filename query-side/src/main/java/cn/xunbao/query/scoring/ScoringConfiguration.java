package cn.xunbao.query.scoring;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires the assessment. */
@Configuration(proxyBeanMethods = false)
@Import(ScoreController.class)
public class ScoringConfiguration {}
