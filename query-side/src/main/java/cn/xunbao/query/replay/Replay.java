package cn.xunbao.query.replay;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A replay as it stands.
 *
 * @param id its number
 * @param kind what it is for
 * @param projections names of what is derived again
 * @param upTo last position that counts; null: all there is
 * @param askedAt when it was asked for
 * @param askedBy who asked for it
 * @param state how far it has come
 * @param progress how many events it has done
 * @param generation the generation of facts that it made and that is still there
 * @param live whether that is the live one
 * @param replaced the generation that was live before, if it is still there
 * @param comparedAt position at which it was compared last
 * @param differences how many things differ; null before it was compared
 * @param error why it failed
 * @param endedAt when it ended
 */
public record Replay(
    long id,
    ReplayKind kind,
    List<String> projections,
    @Nullable Long upTo,
    Instant askedAt,
    Requester askedBy,
    ReplayState state,
    Progress progress,
    @Nullable Long generation,
    boolean live,
    @Nullable Long replaced,
    @Nullable Long comparedAt,
    @Nullable Long differences,
    @Nullable String error,
    @Nullable Instant endedAt) {

  /**
   * How many events are done.
   *
   * @param done so many
   * @param total of so many
   * @param eventsPerSecond how fast, since the process has had it; null before one can tell
   * @param secondsLeft how long it will take for the rest; null before one can tell
   */
  @Schema(name = "ReplayProgress")
  public record Progress(
      long done, long total, @Nullable Long eventsPerSecond, @Nullable Long secondsLeft) {

    static Progress of(long done, long total, long takenFrom, double seconds, boolean loading) {
      var folded = done - takenFrom;
      if (!loading || folded <= 0 || seconds <= 0) {
        return new Progress(done, total, null, null);
      }
      var rate = folded / seconds;
      return new Progress(
          done, total, Math.max(1, Math.round(rate)), Math.round(Math.max(0, total - done) / rate));
    }
  }
}
