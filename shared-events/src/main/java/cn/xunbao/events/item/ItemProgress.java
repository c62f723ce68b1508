package cn.xunbao.events.item;

/** How an item goes on. */
public sealed interface ItemProgress extends ItemEvent
    permits ItemAssigned,
        ItemAcknowledged,
        ItemExtensionRequested,
        ItemExtended,
        ItemExtensionRefused,
        ItemTransferred,
        ItemReported,
        ItemChecked,
        ItemClosed,
        ItemReopened,
        ProblemSupervised,
        ProblemEscalated,
        ItemEscalated {

  /** Code of the unit that it is assigned to. */
  String unit();
}
