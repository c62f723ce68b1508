package cn.xunbao.command.indicator;

import cn.xunbao.events.programme.IndicatorDefinition;
import cn.xunbao.indicator.IndicatorLife;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An indicator as it stands.
 *
 * @param programme id of the programme
 * @param definition what the plan says of it, or who defined it later
 * @param task code of the task that has it; null: a goal
 * @param campaign ordinal of the campaign; null: the whole programme
 * @param leads lead units of the task, or of the task whose figure the goal is
 * @param life what has been settled about it
 */
public record IndicatorView(
    String programme,
    IndicatorDefinition definition,
    @Nullable String task,
    @Nullable Integer campaign,
    List<String> leads,
    IndicatorLife life) {

  public IndicatorView {
    leads = List.copyOf(leads);
  }

  /** Code of the indicator. */
  public String code() {
    return definition.code();
  }

  /** Code of the indicator that is the same figure; null: it is one of its own. */
  public @Nullable String sameAs() {
    return life.sameAs(definition);
  }

  /** Code of the unit that provides its data; null: the task force's office. */
  public @Nullable String owner() {
    var named = life.owner();
    if (named != null) {
      return named.event().owner();
    }
    return leads.isEmpty() ? null : leads.getFirst();
  }
}
