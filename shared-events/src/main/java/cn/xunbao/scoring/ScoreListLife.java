package cn.xunbao.scoring;

import cn.xunbao.events.scoring.ScoreCorrected;
import cn.xunbao.events.scoring.ScoreListEvent;
import cn.xunbao.events.scoring.ScoreObjectionAnswered;
import cn.xunbao.events.scoring.ScoreObjectionFiled;
import cn.xunbao.events.scoring.ScoresClosed;
import cn.xunbao.events.scoring.ScoresPublished;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How far a published list of scores has come, folded from its events.
 *
 * @param published what was published
 * @param objections in the order in which they were filed
 * @param corrections in the order in which they were made
 * @param closed the closing; null before
 */
public record ScoreListLife(
    ScoresPublished published,
    List<Objection> objections,
    List<ScoreCorrected> corrections,
    @Nullable ScoresClosed closed) {

  public ScoreListLife {
    objections = List.copyOf(objections);
    corrections = List.copyOf(corrections);
  }

  /** Where a list stands. */
  public enum Stage {
    /** Units may object, or wait for an answer (公示). */
    PUBLISHED("公示"),
    /** Closed (定稿). */
    CLOSED("已定稿");

    private final String chinese;

    Stage(String chinese) {
      this.chinese = chinese;
    }

    /** Its name for a reader. */
    public String chinese() {
      return chinese;
    }
  }

  /**
   * An objection.
   *
   * @param filed what the unit said
   * @param answer what the office answered; null before
   */
  public record Objection(ScoreObjectionFiled filed, @Nullable ScoreObjectionAnswered answer) {}

  /** The life after one more event; {@code before} is null before the first. */
  public static ScoreListLife after(@Nullable ScoreListLife before, ScoreListEvent event) {
    if (event instanceof ScoresPublished e) {
      return new ScoreListLife(e, List.of(), List.of(), null);
    }
    if (before == null) {
      throw new IllegalStateException("a list's stream begins with its publication");
    }
    return before.after(event);
  }

  private ScoreListLife after(ScoreListEvent event) {
    return switch (event) {
      case ScoresPublished e -> this;
      case ScoreObjectionFiled e -> with(appended(objections, new Objection(e, null)));
      case ScoreObjectionAnswered e ->
          with(
              objections.stream()
                  .map(
                      one ->
                          one.filed().objection() == e.objection()
                              ? new Objection(one.filed(), e)
                              : one)
                  .toList());
      case ScoreCorrected e ->
          new ScoreListLife(published, objections, appended(corrections, e), closed);
      case ScoresClosed e -> new ScoreListLife(published, objections, corrections, e);
    };
  }

  /** Where it stands. */
  public Stage stage() {
    return closed == null ? Stage.PUBLISHED : Stage.CLOSED;
  }

  /** One objection; empty if there is none of that number. */
  public Optional<Objection> objection(int number) {
    return objections.stream().filter(one -> one.filed().objection() == number).findFirst();
  }

  /** The objections without an answer. */
  public List<Objection> open() {
    return objections.stream().filter(one -> one.answer() == null).toList();
  }

  private ScoreListLife with(List<Objection> next) {
    return new ScoreListLife(published, next, corrections, closed);
  }

  private static <T> List<T> appended(List<T> all, T next) {
    return Stream.concat(all.stream(), Stream.of(next)).toList();
  }
}
