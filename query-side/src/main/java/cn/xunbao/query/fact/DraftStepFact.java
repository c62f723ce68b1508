package cn.xunbao.query.fact;

import org.jspecify.annotations.Nullable;

/**
 * The last step that a draft took.
 *
 * @param draft number of the draft
 * @param step number of the step, from 1
 * @param returned why it was sent back there; null if it was passed on
 */
public record DraftStepFact(int draft, int step, @Nullable String returned) {}
