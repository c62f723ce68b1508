package cn.xunbao.query.audit;

import org.jspecify.annotations.Nullable;

/**
 * Whose entries are looked for; what is null doesn't matter.
 *
 * @param actor id of the client, or name of the person, exactly
 * @param person name of the person, exactly
 * @param client id of the client
 */
record ActorFilter(@Nullable String actor, @Nullable String person, @Nullable String client) {

  static final ActorFilter ANYBODY = new ActorFilter(null, null, null);
}
