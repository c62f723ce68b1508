package cn.xunbao.query.bundle.export;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a bundle is to be about.
 *
 * @param programme id of the programme
 * @param from the first instant that counts; null: from the beginning
 * @param to the last instant that counts; null: up to the position
 * @param position the last position of the tree
 */
public record BundleScope(
    String programme, @Nullable Instant from, @Nullable Instant to, long position) {}
