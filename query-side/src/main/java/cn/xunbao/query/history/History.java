package cn.xunbao.query.history;

import cn.xunbao.period.Period;
import cn.xunbao.query.chronicle.RecordedEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Folds events into a history, each with what it changed: a pure function. */
public final class History {

  private final Function<LocalDate, UnaryOperator<String>> namesOn;
  private final TaskFolds tasks = new TaskFolds();
  private final OfficeFolds offices = new OfficeFolds();

  private History(Function<LocalDate, UnaryOperator<String>> namesOn) {
    this.namesOn = namesOn;
  }

  /**
   * The history that events make.
   *
   * @param events events in the order of their positions; of each stream all from the first on
   * @param namesOn from a day to the names that units had on it, by code
   */
  public static List<HistoryItem> of(
      List<RecordedEvent> events, Function<LocalDate, UnaryOperator<String>> namesOn) {
    var history = new History(namesOn);
    var items = new ArrayList<HistoryItem>(events.size());
    events.forEach(event -> items.add(history.next(event)));
    return items;
  }

  private HistoryItem next(RecordedEvent recorded) {
    var day = recorded.recordedAt().atZone(Period.ZONE).toLocalDate();
    var unitNames = namesOn.apply(day);
    var told =
        tasks.next(recorded, unitNames).orElseGet(() -> offices.next(recorded, day, unitNames));
    return HistoryItem.of(recorded, told, unitNames);
  }
}
