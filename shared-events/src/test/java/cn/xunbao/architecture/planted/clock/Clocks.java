package cn.xunbao.architecture.planted.clock;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

/** Each method but the last two asks the machine for the time or for chance. */
@SuppressWarnings({"JavaUtilDate", "UnusedMethod", "SecureRandom"})
final class Clocks {

  private Clocks() {}

  static Instant instant() {
    return Instant.now();
  }

  static Supplier<Instant> methodReference() {
    return Instant::now;
  }

  static LocalDate dateInAZone() {
    return LocalDate.now(ZoneOffset.UTC);
  }

  static Date date() {
    return new Date();
  }

  static long millis() {
    return System.currentTimeMillis();
  }

  static Clock clock() {
    return Clock.systemUTC();
  }

  static InstantSource source() {
    return InstantSource.system();
  }

  static Random random() {
    return new Random();
  }

  static Random seeded() {
    return new Random(1);
  }

  static SecureRandom secure() {
    return new SecureRandom();
  }

  static int threadLocal() {
    return ThreadLocalRandom.current().nextInt();
  }

  static UUID uuid() {
    return UUID.randomUUID();
  }

  static double math() {
    return Math.random();
  }

  static LocalDate allowedByClock(Clock clock) {
    return LocalDate.now(clock);
  }

  static long allowedDuration() {
    return System.nanoTime();
  }
}
