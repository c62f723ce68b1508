package cn.xunbao.query.blame;

import cn.xunbao.query.trace.Origin;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known, and where it comes from.
 *
 * @param field its id
 * @param name what it is, in Chinese
 * @param value what is known; null: nothing any more
 * @param before what was known before; null: nothing
 * @param setBy the event that set it; absent where nobody has reported it
 * @param explanation of a derived figure: how it comes about, in Chinese
 * @param inputs of a derived figure: the events that it rests on
 */
record Blamed(
    String field,
    String name,
    @Nullable String value,
    @Nullable String before,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Origin setBy,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String explanation,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Origin> inputs) {}
