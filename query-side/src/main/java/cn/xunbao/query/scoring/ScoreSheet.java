package cn.xunbao.query.scoring;

import cn.xunbao.canonical.CanonicalJson;
import cn.xunbao.events.scoring.ScoreCorrected;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of scores as it is handed over. Its digest stands in events, so its shape is part of the
 * history.
 *
 * @param programme id of the programme
 * @param from code of the first period
 * @param to code of the last period
 * @param rule number of the rule
 * @param basis the document behind the rule
 * @param derivedAt position that the points were derived at
 * @param judgedAt the instant that they were judged at
 * @param position last position whose corrections count
 * @param units in the order of their codes
 * @param simulation true where time is simulated, else absent
 */
record ScoreSheet(
    String programme,
    String from,
    String to,
    int rule,
    String basis,
    long derivedAt,
    Instant judgedAt,
    long position,
    List<UnitScore> units,
    @Nullable Boolean simulation) {

  ScoreSheet {
    units = List.copyOf(units);
  }

  /** The same with the corrections up to a position. */
  ScoreSheet corrected(List<ScoreCorrected> corrections, long upTo) {
    return new ScoreSheet(
        programme,
        from,
        to,
        rule,
        basis,
        derivedAt,
        judgedAt,
        upTo,
        units.stream().map(unit -> unit.with(corrections)).toList(),
        simulation);
  }

  /** Its bytes in the form of RFC 8785. */
  byte[] bytes() {
    return CanonicalJson.of(this);
  }

  /** SHA-256 of these bytes. */
  String digest() {
    return CanonicalJson.sha256Hex(bytes());
  }
}
