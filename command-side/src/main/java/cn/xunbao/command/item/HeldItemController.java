package cn.xunbao.command.item;

import cn.xunbao.edge.input.JsonBody;
import cn.xunbao.edge.security.AllowedTo;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.edge.security.Role;
import cn.xunbao.edge.version.Precondition;
import cn.xunbao.events.item.ItemId;
import cn.xunbao.events.item.ItemKind;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The steps of the unit that is held to an item, over HTTP. */
public abstract class HeldItemController {

  /** Most characters of a reason or a comment. */
  protected static final int MAX_TEXT = 1000;

  private static final int MAX_REPORT = 10_000;

  private final ItemKind kind;
  private final ItemDesk desk;
  private final ItemScope scope;

  /** The steps of items of a kind. */
  HeldItemController(ItemKind kind, ItemDesk desk, ItemScope scope) {
    this.kind = kind;
    this.desk = desk;
    this.scope = scope;
  }

  @Operation(summary = "签收", description = "由承办单位签收。")
  @PostMapping("/{i}/acknowledgement")
  @AllowedTo({Role.REPORTER, Role.UNIT_HEAD})
  public ResponseEntity<ItemStanding> acknowledge(
      @PathVariable("p") String programme,
      @PathVariable("i") String item,
      Precondition precondition,
      Caller caller) {
    var id = id(programme, item);
    var unit = scope.requireHeld(caller, id);
    return desk.decide(new AcknowledgeItem(id, unit, precondition.expected()), caller);
  }

  @Operation(
      summary = "申请延期",
      description = "由承办单位在时限之前申请。",
      requestBody =
          @RequestBody(
              content =
                  @Content(schema = @Schema(implementation = ItemBodies.ExtensionRequest.class))))
  @PostMapping("/{i}/extension-requests")
  @AllowedTo({Role.REPORTER, Role.UNIT_HEAD})
  public ResponseEntity<ItemStanding> requestExtension(
      @PathVariable("p") String programme,
      @PathVariable("i") String item,
      JsonBody body,
      Precondition precondition,
      Caller caller) {
    var id = id(programme, item);
    var unit = scope.requireHeld(caller, id);
    return desk.decide(
        body,
        caller,
        (input, now) ->
            new RequestItemExtension(
                id,
                unit,
                input.requiredInstant("until"),
                input.requiredText("reason", MAX_TEXT),
                precondition.expected()));
  }

  @Operation(
      summary = "反馈办理情况",
      description = "由承办单位反馈办理（整改）情况，可附佐证材料的文件名与 SHA-256。",
      requestBody =
          @RequestBody(
              content = @Content(schema = @Schema(implementation = ItemBodies.Report.class))))
  @PostMapping("/{i}/report")
  @AllowedTo({Role.REPORTER, Role.UNIT_HEAD})
  public ResponseEntity<ItemStanding> report(
      @PathVariable("p") String programme,
      @PathVariable("i") String item,
      JsonBody body,
      Precondition precondition,
      Caller caller) {
    var id = id(programme, item);
    var unit = scope.requireHeld(caller, id);
    return desk.decide(
        body,
        caller,
        (input, now) ->
            new ReportItem(
                id,
                unit,
                input.requiredText("text", MAX_REPORT),
                EvidenceInput.read(input),
                precondition.expected()));
  }

  /** The id of an item of this kind. */
  final ItemId id(String programme, String item) {
    return ItemDirectory.id(kind, programme, item);
  }
}
