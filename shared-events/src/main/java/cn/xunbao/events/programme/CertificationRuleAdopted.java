package cn.xunbao.events.programme;

import cn.xunbao.events.EventType;
import org.jspecify.annotations.Nullable;

/**
 * It was adopted that values must be certified and verified (评估认定、核验), in which rhythm and by whom.
 *
 * @param programme id of the programme
 * @param version number of this adoption, from 1
 * @param basis the decision that it rests on
 * @param campaign ordinal of the campaign that it binds; null: all
 * @param rule the rule
 * @param from code of the first data period that it holds for
 */
@EventType("certification-rule.adopted")
public record CertificationRuleAdopted(
    String programme,
    int version,
    String basis,
    @Nullable Integer campaign,
    CertificationRule rule,
    String from)
    implements ProgrammeEvent {}
