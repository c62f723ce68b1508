package cn.xunbao.query.letter;

import cn.xunbao.events.letter.ProgrammeScope;
import cn.xunbao.query.fact.AccessLetter;
import cn.xunbao.query.fact.ProgrammeState;
import cn.xunbao.query.fact.ProgrammeStates;
import cn.xunbao.query.letter.LetterReach.LetterCampaign;
import cn.xunbao.query.letter.LetterReach.LetterTask;
import cn.xunbao.query.letter.LetterReach.LetterUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds out what letters open: which tasks belong to the campaigns and units that they name. */
final class LetterReaches {

  private final ProgrammeStates programmes;

  LetterReaches(ProgrammeStates programmes) {
    this.programmes = programmes;
  }

  /**
   * What letters open together.
   *
   * @param position as of which campaigns and units have their tasks: the newest one
   */
  LetterReach of(List<AccessLetter> letters, long position) {
    var terms = letters.stream().map(letter -> letter.granted().event()).toList();
    var whole = new HashSet<String>();
    var campaigns = new HashSet<LetterCampaign>();
    var tasks = new HashSet<LetterTask>();
    var units = new HashSet<LetterUnit>();
    for (var letter : terms) {
      for (var scope : letter.scope().programmes()) {
        var programme = scope.programme();
        if (isWhole(scope)) {
          whole.add(programme);
        }
        scope.campaigns().forEach(it -> campaigns.add(new LetterCampaign(programme, it)));
        scope.units().forEach(it -> units.add(new LetterUnit(programme, it)));
        scope.tasks().forEach(it -> tasks.add(new LetterTask(programme, it)));
        tasks.addAll(tasks(scope, position));
      }
    }
    return new LetterReach(
        terms.stream().map(letter -> letter.body()).distinct().toList(),
        terms.stream().anyMatch(letter -> letter.scope().all()),
        whole,
        campaigns,
        tasks,
        units);
  }

  private static boolean isWhole(ProgrammeScope scope) {
    return scope.campaigns().isEmpty() && scope.units().isEmpty() && scope.tasks().isEmpty();
  }

  private Set<LetterTask> tasks(ProgrammeScope scope, long position) {
    var found = new HashSet<LetterTask>();
    if (!scope.campaigns().isEmpty() || !scope.units().isEmpty()) {
      programmes.at(scope.programme(), position).ifPresent(state -> addTasks(found, scope, state));
    }
    return found;
  }

  private static void addTasks(Set<LetterTask> found, ProgrammeScope scope, ProgrammeState state) {
    for (var task : state.tasks()) {
      var definition = task.definition();
      if (scope.campaigns().contains(definition.campaign())
          || scope.units().stream().anyMatch(unit -> state.involves(definition.task(), unit))) {
        found.add(new LetterTask(scope.programme(), definition.task()));
      }
    }
  }
}
