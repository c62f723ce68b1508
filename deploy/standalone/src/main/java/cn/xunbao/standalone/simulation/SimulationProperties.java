package cn.xunbao.standalone.simulation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the launcher was told.
 *
 * @param from where the simulated clock begins; null for real time
 */
@ConfigurationProperties("xunbao.simulation")
public record SimulationProperties(@Nullable Instant from) {}
