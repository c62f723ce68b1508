package cn.xunbao.succession;

import cn.xunbao.events.unit.Relation;
import org.jspecify.annotations.Nullable;

/**
 * The place of a unit among the others.
 *
 * @param relation its relation to the county government
 * @param peerGroup group within which it is compared
 */
public record Standing(@Nullable Relation relation, @Nullable String peerGroup) {}
