package cn.xunbao.events.programme;

import cn.xunbao.events.EventType;
import org.jspecify.annotations.Nullable;

/**
 * How joint leads (共同牵头) owe their reports was adopted.
 *
 * @param programme id of the programme
 * @param version number of this adoption, from 1
 * @param basis the decision that it rests on
 * @param mode who owes
 * @param from code of the period from which on it holds; null: from the beginning
 */
@EventType("joint-lead-rule.adopted")
public record JointLeadRuleAdopted(
    String programme, int version, String basis, JointLeadMode mode, @Nullable String from)
    implements ProgrammeEvent {

  /** One that holds from the beginning. */
  public JointLeadRuleAdopted(String programme, int version, String basis, JointLeadMode mode) {
    this(programme, version, basis, mode, null);
  }
}
