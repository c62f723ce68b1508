package cn.xunbao.query.duty;

import cn.xunbao.query.fact.ConcurrenceFact;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a joint lead says of a report that is made for all leads.
 *
 * @param unit code of the joint lead
 * @param name its name
 * @param revision number of the version that it is about
 * @param agrees whether it agrees
 * @param text what it says
 * @param at when
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ConcurrenceView(
    String unit, String name, int revision, boolean agrees, @Nullable String text, Instant at) {

  static ConcurrenceView of(ConcurrenceFact said, UnaryOperator<String> names) {
    return new ConcurrenceView(
        said.lead(),
        names.apply(said.lead()),
        said.revision(),
        said.agrees(),
        said.text(),
        said.at());
  }
}
