package cn.xunbao.command.item;

import cn.xunbao.edge.version.ExpectedVersion;
import cn.xunbao.events.item.ItemId;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Grants more time (同意延期).
 *
 * @param target which item
 * @param until the new deadline
 * @param comment what the office says
 * @param expected version of the item that was decided on
 */
record ExtendItem(
    @TargetAggregateIdentifier ItemId target,
    Instant until,
    @Nullable String comment,
    ExpectedVersion expected)
    implements ItemStep {}
