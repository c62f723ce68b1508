package cn.xunbao.benchmarks.history;

import java.util.List;
import java.util.SplittableRandom;

/** Chance that depends on the seed and a name alone. */
final class Dice {

  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  private final SplittableRandom random;

  private Dice(SplittableRandom random) {
    this.random = random;
  }

  /** Dice for what {@code names} together name. */
  static Dice of(long seed, String... names) {
    var hash = FNV_OFFSET;
    for (var name : names) {
      for (var i = 0; i < name.length(); i++) {
        hash = (hash ^ name.charAt(i)) * FNV_PRIME;
      }
      hash = (hash ^ '|') * FNV_PRIME;
    }
    return new Dice(new SplittableRandom(seed * FNV_PRIME + hash));
  }

  /** A number from 0 up to, but without, 1. */
  double fate() {
    return random.nextDouble();
  }

  /** Whether something of this probability (0..1) happens. */
  boolean happens(double probability) {
    return fate() < probability;
  }

  /** A number from {@code from} up to, but without, {@code to}. */
  double between(double from, double to) {
    return from + (to - from) * fate();
  }

  /** A whole number from {@code from} to {@code to}, both included. */
  int whole(int from, int to) {
    return random.nextInt(from, to + 1);
  }

  /** One of {@code choices}. */
  <T> T oneOf(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
