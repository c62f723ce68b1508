package cn.xunbao.query.summary;

import cn.xunbao.events.task.TaskDefined;
import cn.xunbao.period.Period;
import cn.xunbao.query.fact.TaskEnd;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is owed on a task in a period.
 *
 * @param task the task
 * @param end its end, if it has ended, be it in this period or later
 * @param inForce whether the period belongs to the time in which the task is in force
 * @param reported whether it is in force and reported on in periods of this kind
 * @param byDefault whether that is this product's default, not the plan's word
 * @param due whether reports are due: it is reported on, and the period ended after the import
 * @param reportedWith the period whose report covers this one too; null: it has its own
 * @param leads who leads it in the period
 * @param owed the reports that are owed
 * @param excused units that would owe one, were they not excused (豁免、免报)
 */
public record TaskDuty(
    TaskDefined task,
    @Nullable TaskEnd end,
    boolean inForce,
    boolean reported,
    boolean byDefault,
    boolean due,
    @Nullable Period reportedWith,
    PeriodLeads leads,
    List<Obligation> owed,
    List<String> excused) {

  public TaskDuty {
    owed = List.copyOf(owed);
    excused = List.copyOf(excused);
  }

  /** Whether it waits for somebody to be made its lead. */
  public boolean isWithoutLead() {
    return reported && leads.assigned().isEmpty();
  }
}
