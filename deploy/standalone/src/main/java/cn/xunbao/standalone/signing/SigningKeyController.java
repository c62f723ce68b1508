package cn.xunbao.standalone.signing;

import cn.xunbao.command.dispatch.Change;
import cn.xunbao.command.dispatch.CommandDispatch;
import cn.xunbao.edge.clock.BusinessClock;
import cn.xunbao.edge.security.AllowedTo;
import cn.xunbao.edge.security.AllowedToEveryRole;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.edge.security.Role;
import cn.xunbao.events.key.SigningKeyId;
import cn.xunbao.events.key.SigningKeyRotated;
import cn.xunbao.evidence.key.VerifyingKey;
import cn.xunbao.evidence.note.KeySuccession;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The public halves of the signing keys over HTTP, and their rotation. */
@RestController
@AllowedToEveryRole
class SigningKeyController {

  private final HouseKeys keys;
  private final KeyRotations rotations;
  private final CommandDispatch dispatch;
  private final BusinessClock clock;

  SigningKeyController(
      HouseKeys keys, KeyRotations rotations, CommandDispatch dispatch, BusinessClock clock) {
    this.keys = keys;
    this.rotations = rotations;
    this.dispatch = dispatch;
    this.clock = clock;
  }

  @Operation(
      summary = "取签名公钥",
      description = "核验本系统签名所用的公钥（X.509 SubjectPublicKeyInfo，Base64）及其编号。请另经可信途径核对编号。")
  @GetMapping(path = "/api/v1/signing-key", produces = MediaType.APPLICATION_JSON_VALUE)
  PublicSigningKey key() {
    return PublicSigningKey.of(keys.key());
  }

  @Operation(
      summary = "取历次签名公钥",
      description = "本系统用过的全部公钥，按启用先后；每次更换附有新旧两把密钥共同签署的声明，据此可由旧公钥推及新公钥。")
  @GetMapping(path = "/api/v1/signing-keys", produces = MediaType.APPLICATION_JSON_VALUE)
  SigningKeyList all() {
    var items = new ArrayList<SigningKeySpan>();
    @Nullable KeyRotation before = null;
    for (var rotation : rotations.all()) {
      items.add(
          SigningKeySpan.of(VerifyingKey.ofBase64(rotation.previousKey()), before, rotation.at()));
      before = rotation;
    }
    items.add(SigningKeySpan.of(keys.key(), before, null));
    return new SigningKeyList(items);
  }

  @Operation(
      summary = "更换签名密钥",
      description = "生成新密钥，由旧密钥签署声明引入，其后的签名均用新密钥；旧公钥仍可查。密钥由外部文件提供的，不能由此更换。限系统管理员。")
  @PostMapping(path = "/api/v1/signing-keys", produces = MediaType.APPLICATION_JSON_VALUE)
  @AllowedTo(Role.ADMIN)
  ResponseEntity<PublicSigningKey> rotate(Caller caller) {
    var now = clock.now();
    var before = keys.current();
    var next = keys.next();
    var rotation =
        new SigningKeyRotated(
            next.key().id(),
            next.key().base64(),
            before.key().id(),
            before.key().base64(),
            KeySuccession.signed(before, next, now).toString());
    Change<SigningKeyRotated> change =
        dispatch.send(new RotateSigningKey(new SigningKeyId(), rotation), caller, now);
    return change.answer(HttpStatus.CREATED, rotated -> PublicSigningKey.of(next.key()));
  }

  /**
   * The public key.
   *
   * @param keyId its id
   * @param algorithm what it is for
   * @param publicKey X.509, in base64
   */
  record PublicSigningKey(String keyId, String algorithm, String publicKey) {

    private static PublicSigningKey of(VerifyingKey key) {
      return new PublicSigningKey(key.id(), key.algorithm().id(), key.base64());
    }
  }

  /**
   * A key and when it signed.
   *
   * @param keyId its id
   * @param algorithm what it is for
   * @param publicKey X.509, in base64
   * @param from since when it signs; the first one has no beginning
   * @param until up to when it signed; the one that signs has no end
   * @param statement the note by which the key before introduced it, signed by both
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record SigningKeySpan(
      String keyId,
      String algorithm,
      String publicKey,
      @Nullable Instant from,
      @Nullable Instant until,
      @Nullable String statement) {

    private static SigningKeySpan of(
        VerifyingKey key, @Nullable KeyRotation introduced, @Nullable Instant until) {
      return new SigningKeySpan(
          key.id(),
          key.algorithm().id(),
          key.base64(),
          introduced == null ? null : introduced.at(),
          until,
          introduced == null ? null : introduced.statement());
    }
  }

  /**
   * Keys.
   *
   * @param items all of them, the first one first
   */
  record SigningKeyList(List<SigningKeySpan> items) {}
}
