package cn.xunbao.query.unit;

import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.edge.security.AllowedToEveryRole;
import cn.xunbao.edge.version.EntityTag;
import cn.xunbao.period.Period;
import cn.xunbao.query.at.AsOfParameters;
import cn.xunbao.query.at.Moment;
import cn.xunbao.query.fact.UnitStates;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Units over HTTP. */
@RestController
@RequestMapping("/api/v1/units")
@AllowedToEveryRole
class UnitController {

  private final UnitStates units;

  UnitController(UnitStates units) {
    this.units = units;
  }

  @Operation(summary = "查全部单位", description = "按编码排列；名称、隶属关系、成员、人员均以所查时点当日为准。")
  @AsOfParameters
  @GetMapping
  UnitList all(Moment moment) {
    var known = units.at(moment.position());
    var on = day(moment);
    var names = UnitStates.names(known, on);
    return new UnitList(
        moment.asOf(),
        moment.position(),
        known.values().stream().map(unit -> UnitItem.of(unit.life(), on, names)).toList());
  }

  @Operation(summary = "查一个单位", description = "答复中的 ETag 用于随后的修改（If-Match）。")
  @AsOfParameters
  @GetMapping("/{u}")
  ResponseEntity<SingleUnit> one(@PathVariable("u") String code, Moment moment) {
    var known = units.at(moment.position());
    var unit = known.get(code);
    if (unit == null) {
      throw Rejections.notFound("所查时点没有编码为“%s”的单位".formatted(code));
    }
    var on = day(moment);
    return ResponseEntity.ok()
        .eTag(new EntityTag(unit.version()).toString())
        .body(
            new SingleUnit(
                moment.asOf(),
                moment.position(),
                UnitItem.of(unit.life(), on, UnitStates.names(known, on))));
  }

  private static LocalDate day(Moment moment) {
    return moment.asOf().atZone(Period.ZONE).toLocalDate();
  }

  /**
   * All units.
   *
   * @param asOf the instant they are judged at
   * @param position position of the last event that counts
   * @param items the units, ordered by code
   */
  record UnitList(Instant asOf, long position, List<UnitItem> items) {}

  /**
   * One unit.
   *
   * @param asOf the instant it is judged at
   * @param position position of the last event that counts
   * @param unit the unit
   */
  record SingleUnit(Instant asOf, long position, @JsonUnwrapped UnitItem unit) {}
}
