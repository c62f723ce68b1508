package cn.xunbao.standalone.demo;

import cn.xunbao.period.Period;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Map;

/** Moves the server's clock, and only where it does not stand already. */
final class SimulatedClock {

  private static final DateTimeFormatter FORMAT =
      DateTimeFormatter.ISO_OFFSET_DATE_TIME.withZone(Period.ZONE);

  private final DemoClient client;
  private final Credentials admin;
  private Instant now = Instant.MIN;

  SimulatedClock(DemoClient client, Credentials admin) {
    this.client = client;
    this.admin = admin;
  }

  void moveTo(Instant instant) {
    if (!instant.equals(now)) {
      client.post(admin, "/api/v1/simulation/clock", Map.of("now", FORMAT.format(instant)), 200);
      now = instant;
    }
  }

  /** Where it stands, as the contract writes instants. */
  String reading() {
    return FORMAT.format(now);
  }
}
