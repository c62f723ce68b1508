package cn.xunbao.standalone.replay;

import cn.xunbao.edge.input.Faults;
import cn.xunbao.edge.input.JsonBody;
import cn.xunbao.edge.input.JsonObjectInput;
import cn.xunbao.edge.problem.FaultCodes;
import cn.xunbao.query.replay.Projection;
import cn.xunbao.query.replay.ReplayKind;
import cn.xunbao.query.replay.ReplayOrder;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what is asked for, and names all its faults. */
final class ReplayReader {

  private ReplayReader() {}

  static ReplayOrder read(JsonBody body, List<String> known, long newest) {
    var faults = new Faults();
    var input = body.object(faults);
    var kind = input.requiredEnum("kind", ReplayKind.class);
    var upTo = upTo(input, newest);
    var projections = projections(input, known);
    if (input.sound("kind", "upTo")) {
      match(input, kind, upTo, projections);
    }
    input.done();
    faults.throwIfAny();
    return new ReplayOrder(
        kind,
        !projections.isEmpty()
            ? projections
            : kind == ReplayKind.SCRATCH ? List.of(Projection.FACTS) : known,
        upTo);
  }

  private static @Nullable Long upTo(JsonObjectInput input, long newest) {
    var upTo = input.optionalInt("upTo", 1, Integer.MAX_VALUE);
    if (upTo != null && input.sound("upTo") && upTo > newest) {
      input.fault("upTo", FaultCodes.OUT_OF_RANGE, "尚无第%d号记录，现至第%d号".formatted(upTo, newest));
    }
    return upTo == null ? null : upTo.longValue();
  }

  private static List<String> projections(JsonObjectInput input, List<String> known) {
    return input
        .choices(
            "projections",
            known.size(),
            known.stream().collect(Collectors.toMap(Function.identity(), Function.identity())))
        .stream()
        .distinct()
        .toList();
  }

  private static void match(
      JsonObjectInput input, ReplayKind kind, @Nullable Long upTo, List<String> projections) {
    if (kind == ReplayKind.SCRATCH && upTo == null) {
      input.fault("upTo", FaultCodes.REQUIRED, "推算到某号记录（SCRATCH）须指明 upTo");
    }
    if (kind != ReplayKind.SCRATCH && upTo != null) {
      input.fault("upTo", FaultCodes.CONFLICTING, "只有 SCRATCH 可指明 upTo，其余推算全部记录");
    }
    if (kind == ReplayKind.SCRATCH
        && !projections.isEmpty()
        && !projections.equals(List.of(Projection.FACTS))) {
      input.fault("projections", FaultCodes.CONFLICTING, "推算到某号记录（SCRATCH）的只有 facts");
    }
  }
}
