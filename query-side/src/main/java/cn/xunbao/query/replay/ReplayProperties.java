package cn.xunbao.query.replay;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How replays are run.
 *
 * @param page events that are read, derived and written at once
 * @param eventsPerSecond at most so many, to spare the running system; 0: as fast as it goes
 * @param driftCheck when a drift check is run by itself, as a cron expression in local time; {@code
 *     -}: never
 */
@ConfigurationProperties("xunbao.replay")
public record ReplayProperties(
    @DefaultValue("2000") int page,
    @DefaultValue("0") int eventsPerSecond,
    @DefaultValue("0 30 3 * * *") String driftCheck) {}
