package cn.xunbao.query.history;

import cn.xunbao.events.client.ClientEvent;
import cn.xunbao.events.client.ClientRegistered;
import cn.xunbao.events.issue.ConsolidationSubmitted;
import cn.xunbao.events.issue.IssueEvent;
import cn.xunbao.events.issue.PeriodCutOff;
import cn.xunbao.events.key.CountersignerEvent;
import cn.xunbao.events.key.CountersignerRegistered;
import cn.xunbao.events.key.SigningKeyEvent;
import cn.xunbao.events.key.SigningKeyRotated;
import cn.xunbao.events.letter.AccessLetterEvent;
import cn.xunbao.events.letter.AccessLetterGranted;
import cn.xunbao.events.letter.AccessLetterRevoked;
import cn.xunbao.events.meeting.MeetingEvent;
import cn.xunbao.events.meeting.MinutesFiled;
import cn.xunbao.events.scoring.ScoreCorrected;
import cn.xunbao.events.scoring.ScoreListEvent;
import cn.xunbao.events.scoring.ScoreObjectionAnswered;
import cn.xunbao.events.scoring.ScoreObjectionFiled;
import cn.xunbao.events.scoring.ScoresClosed;
import cn.xunbao.events.scoring.ScoresPublished;
import cn.xunbao.events.summary.SerialAssigned;
import cn.xunbao.events.summary.SerialEvent;
import cn.xunbao.events.webhook.WebhookDefined;
import cn.xunbao.events.webhook.WebhookEvent;
import cn.xunbao.events.webhook.WebhookRemoved;
import cn.xunbao.events.webhook.WebhookSecretRotated;
import cn.xunbao.period.Period;
import java.util.function.UnaryOperator;

/**
 * Says in Chinese what offices did beside the tasks: cut-offs, minutes, numbers, scores, accounts,
 * letters, keys.
 */
final class OfficeSentences {

  private OfficeSentences() {}

  /** 2023年4月上旬截稿. */
  static String of(IssueEvent event) {
    var period = Period.tryParse(event.period()).map(Period::chinese).orElse(event.period());
    return switch (event) {
      case PeriodCutOff e -> period + "截稿";
      case ConsolidationSubmitted e ->
          "第%d专项报送%s汇总（第%d版，%s）"
              .formatted(e.campaign(), period, e.revision(), e.onTime() ? "按时" : "迟报");
    };
  }

  /** 登记会议纪要M0001“第一次调度会”（月度调度分析会），议定2项. */
  static String of(MeetingEvent event) {
    return switch (event) {
      case MinutesFiled e ->
          "登记会议纪要%s“%s”（%s），议定%d项"
              .formatted(e.meeting(), e.title(), e.kind().chinese(), e.decisions().size());
    };
  }

  /** 旬简报编号：第9期（总第109期）. */
  static String of(SerialEvent event) {
    return switch (event) {
      case SerialAssigned e -> "%s编号：第%d期（总第%d期）".formatted(e.kind(), e.number(), e.total());
    };
  }

  /** 公布考核得分2023-03-X3_2023-04-X2（吉考办〔2023〕5号）. */
  static String of(ScoreListEvent event, UnaryOperator<String> names) {
    return switch (event) {
      case ScoresPublished e -> "公布考核得分%s（%s）".formatted(e.list(), e.document());
      case ScoreObjectionFiled e ->
          "%s对考核得分%s提出异议（第%d件）".formatted(names.apply(e.unit()), e.list(), e.objection());
      case ScoreObjectionAnswered e ->
          "%s对考核得分%s的异议（第%d件）%s"
              .formatted(names.apply(e.unit()), e.list(), e.objection(), e.upheld() ? "成立" : "不成立");
      case ScoreCorrected e ->
          "更正%s考核得分%s：%s %s分"
              .formatted(names.apply(e.unit()), e.list(), e.item(), e.points().toPlainString());
      case ScoresClosed e -> "考核得分%s定稿移交（%s）".formatted(e.list(), e.document());
    };
  }

  /** 登记账号“市商务局填报端”. */
  static String of(ClientEvent event) {
    return switch (event) {
      case ClientRegistered e -> "登记账号“%s”".formatted(e.name());
    };
  }

  /** 向县审计局开放查阅（吉审调〔2023〕1号），2023-04-01至2023-04-30. */
  static String of(AccessLetterEvent event) {
    return switch (event) {
      case AccessLetterGranted e ->
          "向%s开放查阅（%s），%s至%s".formatted(e.body(), e.number(), e.validFrom(), e.validTo());
      case AccessLetterRevoked e -> "收回调阅函%s".formatted(e.letter());
    };
  }

  /** 登记副签方shenji的公钥3f9a0c5e7b12d486. */
  static String of(CountersignerEvent event) {
    return switch (event) {
      case CountersignerRegistered e -> "登记副签方%s的公钥%s".formatted(e.countersigner(), e.keyId());
    };
  }

  /** 签名密钥由3f9a0c5e7b12d486更换为07c1d2e3f4a5b697. */
  static String of(SigningKeyEvent event) {
    return switch (event) {
      case SigningKeyRotated e -> "签名密钥由%s更换为%s".formatted(e.previousKeyId(), e.keyId());
    };
  }

  /** 设定推送oa. */
  static String of(WebhookEvent event) {
    return switch (event) {
      case WebhookDefined e -> "设定推送%s".formatted(e.webhook());
      case WebhookSecretRotated e -> "更换推送%s的密钥".formatted(e.webhook());
      case WebhookRemoved e -> "撤销推送%s".formatted(e.webhook());
    };
  }
}
