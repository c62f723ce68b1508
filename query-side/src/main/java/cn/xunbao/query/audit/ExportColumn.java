package cn.xunbao.query.audit;

import cn.xunbao.edge.json.AnswerInstants;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The columns of an exported table. */
enum ExportColumn {
  POSITION("序号", entry -> entry.position()),
  RECORDED_AT("记录时间", entry -> AnswerInstants.print(entry.at())),
  KNOWN_AT("入账时间", entry -> AnswerInstants.print(entry.knownAt())),
  TYPE("类型", AuditEntry::type),
  OUTCOME("结果", entry -> entry.outcome().chinese()),
  NAME("经办人", entry -> entry.actor().name()),
  POST("职务", entry -> entry.actor().post()),
  ACTOR_UNIT("经办人单位", entry -> entry.actor().unit()),
  CLIENT("客户端", entry -> entry.actor().client()),
  ROLES("身份", entry -> String.join("、", entry.actor().roles())),
  ADDRESS("网络地址", AuditEntry::address),
  PROGRAMME("方案", AuditEntry::programme),
  TASK("任务", AuditEntry::task),
  UNIT("单位", AuditEntry::unit),
  PERIOD("期次", AuditEntry::period),
  METHOD("请求方法", AuditEntry::method),
  TARGET("请求地址", AuditEntry::target),
  STATUS("状态码", AuditEntry::status),
  PROBLEM("拒绝类型", AuditEntry::problem),
  REPEATS("次数", AuditEntry::repeats),
  LETTER("调阅函", AuditEntry::letter),
  ANSWER_HASH("所取文件的SHA-256", AuditEntry::answerHash),
  STREAM("记录流", AuditEntry::stream),
  EVENT_ID("事件编号", AuditEntry::eventId),
  CORRELATION("请求编号", AuditEntry::correlationId);

  private final String head;
  private final Function<AuditEntry, @Nullable Object> value;

  ExportColumn(String head, Function<AuditEntry, @Nullable Object> value) {
    this.head = head;
    this.value = value;
  }

  String head() {
    return head;
  }

  /** What stands there, as text; empty for nothing. */
  String of(AuditEntry entry) {
    var found = value.apply(entry);
    return found == null ? "" : found.toString();
  }
}
