package cn.xunbao.standalone.countersign;

import cn.xunbao.edge.clock.BusinessClock;
import cn.xunbao.edge.input.JsonBody;
import cn.xunbao.edge.input.JsonObjectInput;
import cn.xunbao.edge.problem.FaultCodes;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.edge.security.AllowedTo;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.edge.security.Role;
import cn.xunbao.evidence.key.VerifyingKey;
import cn.xunbao.evidence.note.NoteKey;
import cn.xunbao.evidence.note.NoteSignature;
import cn.xunbao.query.evidence.CheckpointMaker;
import cn.xunbao.query.evidence.CheckpointView;
import cn.xunbao.query.evidence.Checkpoints;
import cn.xunbao.query.evidence.StoredCheckpoint;
import cn.xunbao.query.evidence.StoredCheckpoint.Countersignature;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Checkpoints on demand, and countersignatures, over HTTP. */
@RestController
class CheckpointCommandController {

  private static final String SIGNATURE = "signature";
  private static final int MAX_LINE = 400;

  private final CheckpointMaker maker;
  private final Checkpoints checkpoints;
  private final Countersigners countersigners;
  private final BusinessClock clock;

  CheckpointCommandController(
      CheckpointMaker maker,
      Checkpoints checkpoints,
      Countersigners countersigners,
      BusinessClock clock) {
    this.maker = maker;
    this.checkpoints = checkpoints;
    this.countersigners = countersigners;
    this.clock = clock;
  }

  @Operation(
      summary = "即时签出检查点",
      description = "对现有全部记录签出检查点；此后没有新记录的，答复原有的一份。平时系统每分钟及每次印发后自动签出。限系统管理员和审计人员。")
  @PostMapping(path = "/api/v1/checkpoints", produces = MediaType.APPLICATION_JSON_VALUE)
  @AllowedTo({Role.ADMIN, Role.AUDITOR})
  ResponseEntity<CheckpointView> make() {
    var made = maker.make().orElseThrow(() -> Rejections.notFound("尚无任何记录，没有可签的检查点"));
    return ResponseEntity.status(HttpStatus.CREATED).body(CheckpointView.of(made));
  }

  @Operation(
      summary = "联署检查点",
      description =
          "联署方对检查点正文（空行之前的各行，含末行换行）签名，报送签名行“— 名称 Base64(密钥散列四字节‖签名)”，"
              + "经所登记的公钥核验后附于检查点；重复报送不作改动。限审计人员和统筹协调机构。",
      requestBody =
          @RequestBody(
              content = @Content(schema = @Schema(implementation = CountersignatureBody.class))))
  @PostMapping(
      path = "/api/v1/checkpoints/{size}/countersignatures",
      produces = MediaType.APPLICATION_JSON_VALUE)
  @AllowedTo({Role.AUDITOR, Role.COORDINATION_OFFICE})
  ResponseEntity<CheckpointView> countersign(
      @PathVariable("size") String size, JsonBody body, Caller caller) {
    var checkpoint = CheckpointView.require(checkpoints, size);
    var line = body.read(input -> line(input, checkpoint)).orElseThrow();
    checkpoints.add(checkpoint.size(), line, caller.client());
    return ResponseEntity.status(HttpStatus.CREATED)
        .body(CheckpointView.of(CheckpointView.require(checkpoints, size)));
  }

  private Optional<Countersignature> line(JsonObjectInput input, StoredCheckpoint checkpoint) {
    var text = input.requiredText(SIGNATURE, MAX_LINE);
    if (!input.sound(SIGNATURE)) {
      return Optional.empty();
    }
    try {
      var line = NoteSignature.parse(text);
      var registered = countersigners.find(line.name());
      if (registered.isEmpty()) {
        input.fault(SIGNATURE, FaultCodes.UNKNOWN_VALUE, "“%s”不是已登记的联署方".formatted(line.name()));
        return Optional.empty();
      }
      var key = VerifyingKey.ofBase64(registered.get().publicKey());
      if (!checkpoint.note().with(line).isSignedBy(new NoteKey(line.name(), key))) {
        input.fault(SIGNATURE, FaultCodes.CONFLICTING, "签名与该检查点及所登记的公钥不符");
        return Optional.empty();
      }
      return Optional.of(new Countersignature(line.name(), key.id(), line, clock.now()));
    } catch (IllegalArgumentException e) {
      input.fault(SIGNATURE, FaultCodes.BAD_FORMAT, "应为一行“— 名称 Base64”");
      return Optional.empty();
    }
  }

  /** What is sent. */
  private record CountersignatureBody(
      @Schema(
              requiredMode = Schema.RequiredMode.REQUIRED,
              example = "— shenji Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5",
              description = "签名行：— 名称 Base64(密钥散列四字节‖签名)")
          String signature) {}
}
