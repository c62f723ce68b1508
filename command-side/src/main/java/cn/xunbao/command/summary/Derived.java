package cn.xunbao.command.summary;

import java.util.List;

/**
 * The figures of a summary as they were derived.
 *
 * @param position position of the last event that they know of
 * @param kind what the summary is called, such as 旬简报
 * @param title its title
 * @param digest SHA-256 of the RFC 8785 form of the figures, in lower-case hexadecimal
 * @param failedChecks checks that don't hold, each in a Chinese sentence
 */
public record Derived(
    long position, String kind, String title, String digest, List<String> failedChecks) {

  public Derived {
    failedChecks = List.copyOf(failedChecks);
  }
}
