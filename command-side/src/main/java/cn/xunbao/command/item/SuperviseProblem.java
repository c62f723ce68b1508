package cn.xunbao.command.item;

import cn.xunbao.edge.version.ExpectedVersion;
import cn.xunbao.events.item.ItemId;
import cn.xunbao.events.item.SupervisionLevel;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Puts a problem under supervision (督办函、挂牌督办).
 *
 * @param target which item
 * @param level how
 * @param number number of the document
 * @param text what it demands
 * @param expected version of the item that was decided on
 */
public record SuperviseProblem(
    @TargetAggregateIdentifier ItemId target,
    SupervisionLevel level,
    String number,
    @Nullable String text,
    ExpectedVersion expected)
    implements ItemStep {}
