package cn.xunbao.query.summary;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a figure of a summary rests on.
 *
 * @param figure its id within the summary
 * @param name what it is, in Chinese
 * @param value the figure as it is printed
 * @param explanation how it comes about, in Chinese
 * @param positions positions of the events that it rests on, ascending
 */
public record Basis(
    String figure, String name, String value, String explanation, List<Long> positions) {

  public Basis {
    positions = ascending(positions);
  }

  private static List<Long> ascending(List<Long> positions) {
    var sorted = positions.stream().mapToLong(Long::longValue).sorted().toArray();
    return IntStream.range(0, sorted.length)
        .filter(i -> i == 0 || sorted[i] != sorted[i - 1])
        .mapToObj(i -> sorted[i])
        .toList();
  }

  /** The basis of a count. */
  public static Basis ofCount(
      String figure, String name, int count, String explanation, Collection<Long> positions) {
    return new Basis(figure, name, String.valueOf(count), explanation, List.copyOf(positions));
  }

  /** Whether the figure is about one part of its period, or about what comes after it. */
  @JsonIgnore
  public boolean isOfOnePeriod() {
    return figure.startsWith("reporting:part:") || figure.startsWith("due:");
  }
}
