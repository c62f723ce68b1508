package cn.xunbao.query.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a look at the whole journal came to.
 *
 * @param until entries that became known by then were looked at
 * @param size how many they are
 * @param root root of the tree over them (RFC 6962, SHA-256), in hexadecimal digits
 * @param rootAt root over as many entries as were asked for; null if none were, or there are fewer
 * @param compared how many earlier roots were compared
 * @param whole whether each of them came out the same
 * @param differsAt size of the first one that didn't
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record JournalCheck(
    Instant until,
    long size,
    String root,
    @Nullable String rootAt,
    int compared,
    boolean whole,
    @Nullable Long differsAt) {}
