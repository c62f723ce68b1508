package cn.xunbao.query.history;

import cn.xunbao.events.unit.ApprovalStep;
import cn.xunbao.events.unit.DutiesHandedOver;
import cn.xunbao.events.unit.GroupMembersNamed;
import cn.xunbao.events.unit.PersonAppointed;
import cn.xunbao.events.unit.PersonRelieved;
import cn.xunbao.events.unit.ReportStepsSet;
import cn.xunbao.events.unit.UnitAbolished;
import cn.xunbao.events.unit.UnitAliasesChanged;
import cn.xunbao.events.unit.UnitClassified;
import cn.xunbao.events.unit.UnitDutiesInherited;
import cn.xunbao.events.unit.UnitEstablished;
import cn.xunbao.events.unit.UnitEvent;
import cn.xunbao.events.unit.UnitMerged;
import cn.xunbao.events.unit.UnitPart;
import cn.xunbao.events.unit.UnitRegistered;
import cn.xunbao.events.unit.UnitRenamed;
import cn.xunbao.events.unit.UnitSplit;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says in Chinese what happened to a unit. */
final class UnitSentences {

  private UnitSentences() {}

  /** 市商务局更名为市商务和粮食局，自2023-06-01起. */
  static String of(UnitEvent event, UnaryOperator<String> names) {
    var unit = names.apply(event.unit());
    return switch (event) {
      case UnitRegistered e -> "登记单位%s".formatted(e.name());
      case UnitEstablished e -> "%s设立%s".formatted(unit, since(e.on()));
      case UnitRenamed e -> "%s更名为%s%s".formatted(e.previousName(), e.name(), since(e.on()));
      case UnitAliasesChanged e ->
          "%s别称调整：增加 %s，取消 %s".formatted(unit, joined(e.added()), joined(e.removed()));
      case UnitClassified e ->
          "%s隶属关系定为%s%s%s"
              .formatted(
                  unit,
                  e.relation().title(),
                  e.peerGroup() == null ? "" : "，同类组“" + e.peerGroup() + "”",
                  since(e.on()));
      case GroupMembersNamed e ->
          "明确%s所含单位：%s%s".formatted(unit, units(e.members(), names), since(e.on()));
      case UnitMerged e -> "%s并入%s%s".formatted(unit, names.apply(e.into()), since(e.on()));
      case UnitSplit e ->
          "%s分设为%s%s"
              .formatted(
                  unit,
                  units(e.parts().stream().map(UnitPart::unit).toList(), names),
                  since(e.on()));
      case UnitAbolished e ->
          "%s撤销，职责由%s承接%s".formatted(unit, names.apply(e.successor()), since(e.on()));
      case UnitDutiesInherited e ->
          "%s承接%s的职责%s".formatted(unit, units(e.from(), names), since(e.on()));
      case PersonAppointed e -> "%s（%s）到%s任职%s".formatted(e.name(), e.post(), unit, since(e.on()));
      case PersonRelieved e -> "%s（%s）不再在%s任职%s".formatted(e.name(), e.post(), unit, since(e.on()));
      case DutiesHandedOver e ->
          "%s交接：%s（%s）将%d项任务移交%s（%s）%s"
              .formatted(
                  unit,
                  e.from().name(),
                  e.from().post(),
                  e.tasks().size(),
                  e.to().name(),
                  e.to().post(),
                  since(e.on()));
      case ReportStepsSet e ->
          "%s报送的内部环节定为：%s"
              .formatted(unit, joined(e.steps().stream().map(ApprovalStep::name).toList()));
    };
  }

  static @Nullable String reason(UnitEvent event) {
    return switch (event) {
      case UnitRegistered e -> null;
      case UnitEstablished e -> e.reason();
      case UnitRenamed e -> e.reason();
      case UnitAliasesChanged e -> e.reason();
      case UnitClassified e -> e.reason();
      case GroupMembersNamed e -> e.reason();
      case UnitMerged e -> e.reason();
      case UnitSplit e -> e.reason();
      case UnitAbolished e -> e.reason();
      case UnitDutiesInherited e -> e.reason();
      case PersonAppointed e -> e.reason();
      case PersonRelieved e -> e.reason();
      case DutiesHandedOver e -> e.reason();
      case ReportStepsSet e -> e.reason();
    };
  }

  private static String since(LocalDate on) {
    return "，自%s起".formatted(on);
  }

  private static String units(List<String> codes, UnaryOperator<String> names) {
    return joined(codes.stream().map(names).toList());
  }

  private static String joined(List<String> texts) {
    return texts.isEmpty() ? "无" : texts.stream().collect(Collectors.joining("、"));
  }
}
