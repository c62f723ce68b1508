package cn.xunbao.edge.version;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ETag;

/**
 * A strong entity tag made of a stream's version, such as {@code "7"}.
 *
 * @param version number of the stream's last event, from 0
 */
public record EntityTag(long version) {

  /** No stream comes that far; keeps a tag of other origin from being taken for one of ours. */
  private static final int MAX_DIGITS = 18;

  public EntityTag {
    if (version < 0) {
      throw new IllegalArgumentException("version: %d (expected: from 0)".formatted(version));
    }
  }

  /** As it stands in {@code ETag} and {@code If-Match}, with its quotes. */
  @Override
  public String toString() {
    return "\"" + version + "\"";
  }

  /** The version that a tag names; null if it is none of ours. */
  static @Nullable Long versionOf(ETag tag) {
    var text = tag.tag();
    boolean ours =
        !text.isEmpty()
            && text.length() <= MAX_DIGITS
            && text.chars().allMatch(c -> c >= '0' && c <= '9');
    return ours ? Long.valueOf(text) : null;
  }
}
