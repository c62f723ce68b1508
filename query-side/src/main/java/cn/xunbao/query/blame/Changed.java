package cn.xunbao.query.blame;

import cn.xunbao.query.trace.Origin;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was known of something at one moment and at a later one.
 *
 * @param field its id
 * @param name what it is, in Chinese
 * @param task of a campaign: code of the task that it is about
 * @param then what was known at the earlier moment; null: nothing
 * @param now what is known at the later one; null: nothing
 * @param explanation of a derived figure: how it comes about, in Chinese
 * @param events the events that set it between the two, or on which only one of them rests
 */
@Schema(name = "ChangedField")
record Changed(
    String field,
    String name,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String task,
    @Nullable String then,
    @Nullable String now,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String explanation,
    List<Origin> events) {}
