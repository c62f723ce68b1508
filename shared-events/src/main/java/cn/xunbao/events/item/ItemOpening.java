package cn.xunbao.events.item;

import org.jspecify.annotations.Nullable;

/** How an item begins. */
public sealed interface ItemOpening extends ItemEvent
    permits ProblemRaised, InstructionGiven, DecisionTaken {

  /** Ordinal of the campaign; null if it is about the whole programme. */
  @Nullable Integer campaign();

  /** What it says. */
  String text();
}
