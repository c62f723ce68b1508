package cn.xunbao.command.item;

import cn.xunbao.edge.version.ExpectedVersion;
import cn.xunbao.events.item.ItemId;

/** A step that somebody wants to take with an item. */
sealed interface ItemStep
    permits AssignItem,
        AcknowledgeItem,
        RequestItemExtension,
        ExtendItem,
        RefuseItemExtension,
        TransferItem,
        ReportItem,
        CheckItem,
        CloseItem,
        ReopenItem,
        SuperviseProblem {

  /** Which item. */
  ItemId target();

  /** Version of the item that was decided on. */
  ExpectedVersion expected();
}
