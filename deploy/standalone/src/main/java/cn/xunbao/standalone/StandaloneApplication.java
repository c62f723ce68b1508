package cn.xunbao.standalone;

import cn.xunbao.command.CommandSide;
import cn.xunbao.query.QuerySide;
import cn.xunbao.standalone.attachment.AttachmentDownloadConfiguration;
import cn.xunbao.standalone.bundle.BundleConfiguration;
import cn.xunbao.standalone.countersign.CountersignConfiguration;
import cn.xunbao.standalone.escalation.EscalationSweepConfiguration;
import cn.xunbao.standalone.issuer.IssuerConfiguration;
import cn.xunbao.standalone.measure.CitedFactsConfiguration;
import cn.xunbao.standalone.press.PressConfiguration;
import cn.xunbao.standalone.question.AskedQuestionsConfiguration;
import cn.xunbao.standalone.reminder.ReminderSweepConfiguration;
import cn.xunbao.standalone.replay.ReplayRunConfiguration;
import cn.xunbao.standalone.scoring.DerivedScoresConfiguration;
import cn.xunbao.standalone.signing.SigningConfiguration;
import cn.xunbao.standalone.simulation.SimulationConfiguration;
import cn.xunbao.standalone.webhook.WebhookConfiguration;
import cn.xunbao.standalone.webhook.delivery.DeliveryConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Both sides, the issuer, the simulated clock, what is swept and webhooks in one application. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({
  CommandSide.class,
  QuerySide.class,
  IssuerConfiguration.class,
  SimulationConfiguration.class,
  ReminderSweepConfiguration.class,
  AttachmentDownloadConfiguration.class,
  WebhookConfiguration.class,
  DeliveryConfiguration.class,
  EscalationSweepConfiguration.class,
  CitedFactsConfiguration.class,
  PressConfiguration.class,
  DerivedScoresConfiguration.class,
  AskedQuestionsConfiguration.class,
  SigningConfiguration.class,
  CountersignConfiguration.class,
  ReplayRunConfiguration.class,
  BundleConfiguration.class,
  ApiDescription.class,
})
class StandaloneApplication {}
