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

/**
 * The steps that all kinds of items share, over HTTP; each kind has its own path. Here are those of
 * the office.
 */
public abstract class ItemController extends HeldItemController {

  private final ItemDesk desk;
  private final ItemScope scope;
  private final HeldUnits units;

  /** The steps of items of a kind. */
  protected ItemController(ItemKind kind, ItemDesk desk, ItemScope scope, HeldUnits units) {
    super(kind, desk, scope);
    this.desk = desk;
    this.scope = scope;
    this.units = units;
  }

  @Operation(
      summary = "交办",
      description = "交给一个单位限期办理。须带 If-Match。",
      requestBody =
          @RequestBody(
              content = @Content(schema = @Schema(implementation = ItemBodies.Assignment.class))))
  @PostMapping("/{i}/assignment")
  @AllowedTo({Role.TASK_FORCE, Role.COORDINATION_OFFICE})
  public ResponseEntity<ItemStanding> assign(
      @PathVariable("p") String programme,
      @PathVariable("i") String item,
      JsonBody body,
      Precondition precondition,
      Caller caller) {
    var id = run(caller, programme, item);
    var expected = precondition.require();
    return desk.decide(
        body,
        caller,
        (input, now) ->
            new AssignItem(
                id,
                units.read(input, now),
                input.requiredInstant("deadline"),
                input.optionalText("requirement", MAX_TEXT),
                expected));
  }

  @Operation(
      summary = "同意延期",
      description = "新时限可与申请的不同，但须晚于现时限。须带 If-Match。",
      requestBody =
          @RequestBody(
              content = @Content(schema = @Schema(implementation = ItemBodies.Extension.class))))
  @PostMapping("/{i}/extension")
  @AllowedTo({Role.TASK_FORCE, Role.COORDINATION_OFFICE})
  public ResponseEntity<ItemStanding> extend(
      @PathVariable("p") String programme,
      @PathVariable("i") String item,
      JsonBody body,
      Precondition precondition,
      Caller caller) {
    var id = judged(caller, programme, item);
    var expected = precondition.require();
    return desk.decide(
        body,
        caller,
        (input, now) ->
            new ExtendItem(
                id,
                input.requiredInstant("until"),
                input.optionalText("comment", MAX_TEXT),
                expected));
  }

  @Operation(
      summary = "不同意延期",
      description = "须说明理由；原时限不变。须带 If-Match。",
      requestBody =
          @RequestBody(
              content = @Content(schema = @Schema(implementation = ItemBodies.Reason.class))))
  @PostMapping("/{i}/extension-refusal")
  @AllowedTo({Role.TASK_FORCE, Role.COORDINATION_OFFICE})
  public ResponseEntity<ItemStanding> refuseExtension(
      @PathVariable("p") String programme,
      @PathVariable("i") String item,
      JsonBody body,
      Precondition precondition,
      Caller caller) {
    var id = judged(caller, programme, item);
    var expected = precondition.require();
    return desk.decide(
        body,
        caller,
        (input, now) ->
            new RefuseItemExtension(id, input.requiredText("reason", MAX_TEXT), expected));
  }

  @Operation(
      summary = "转办",
      description = "改由另一单位承办，须说明理由；由新单位重新签收。须带 If-Match。",
      requestBody =
          @RequestBody(
              content = @Content(schema = @Schema(implementation = ItemBodies.Transfer.class))))
  @PostMapping("/{i}/transfer")
  @AllowedTo({Role.TASK_FORCE, Role.COORDINATION_OFFICE})
  public ResponseEntity<ItemStanding> transfer(
      @PathVariable("p") String programme,
      @PathVariable("i") String item,
      JsonBody body,
      Precondition precondition,
      Caller caller) {
    var id = run(caller, programme, item);
    var expected = precondition.require();
    return desk.decide(
        body,
        caller,
        (input, now) ->
            new TransferItem(
                id,
                units.read(input, now),
                input.optionalInstant("deadline"),
                input.requiredText("reason", MAX_TEXT),
                expected));
  }

  @Operation(
      summary = "核查",
      description = "核查承办单位反馈的情况；不通过的，退回继续办理，时限不变。不得核查本单位、本人反馈的事项。须带 If-Match。",
      requestBody =
          @RequestBody(
              content = @Content(schema = @Schema(implementation = ItemBodies.Check.class))))
  @PostMapping("/{i}/check")
  @AllowedTo({Role.TASK_FORCE, Role.COORDINATION_OFFICE})
  public ResponseEntity<ItemStanding> check(
      @PathVariable("p") String programme,
      @PathVariable("i") String item,
      JsonBody body,
      Precondition precondition,
      Caller caller) {
    var id = judged(caller, programme, item);
    var expected = precondition.require();
    return desk.decide(
        body,
        caller,
        (input, now) ->
            new CheckItem(
                id,
                input.requiredBoolean("passed"),
                input.requiredText("reason", MAX_TEXT),
                expected));
  }

  @Operation(
      summary = "销号",
      description = "核查通过后销号（办结）；批示类即为向批示领导报告。须带 If-Match。",
      requestBody =
          @RequestBody(
              content = @Content(schema = @Schema(implementation = ItemBodies.Closure.class))))
  @PostMapping("/{i}/closure")
  @AllowedTo({Role.TASK_FORCE, Role.COORDINATION_OFFICE})
  public ResponseEntity<ItemStanding> close(
      @PathVariable("p") String programme,
      @PathVariable("i") String item,
      JsonBody body,
      Precondition precondition,
      Caller caller) {
    var id = judged(caller, programme, item);
    var expected = precondition.require();
    return desk.decide(
        body,
        caller,
        (input, now) -> new CloseItem(id, input.requiredText("text", MAX_TEXT), expected));
  }

  @Operation(
      summary = "回头看重新立项",
      description = "已销号的事项经回头看发现反弹的，重新立项，再行交办。须带 If-Match。",
      requestBody =
          @RequestBody(
              content = @Content(schema = @Schema(implementation = ItemBodies.Reason.class))))
  @PostMapping("/{i}/reopening")
  @AllowedTo({Role.TASK_FORCE, Role.COORDINATION_OFFICE})
  public ResponseEntity<ItemStanding> reopen(
      @PathVariable("p") String programme,
      @PathVariable("i") String item,
      JsonBody body,
      Precondition precondition,
      Caller caller) {
    var id = run(caller, programme, item);
    var expected = precondition.require();
    return desk.decide(
        body,
        caller,
        (input, now) -> new ReopenItem(id, input.requiredText("reason", MAX_TEXT), expected));
  }

  /**
   * The item, if the caller's office runs it.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 404 if there is none, 403 for others
   */
  protected final ItemId run(Caller caller, String programme, String item) {
    var id = id(programme, item);
    scope.requireOffice(caller, id);
    return id;
  }

  private ItemId judged(Caller caller, String programme, String item) {
    var id = id(programme, item);
    scope.requireJudge(caller, id);
    return id;
  }
}
