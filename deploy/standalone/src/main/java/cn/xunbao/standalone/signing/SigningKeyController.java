package cn.xunbao.standalone.signing;

import cn.xunbao.edge.security.AllowedToEveryRole;
import cn.xunbao.edge.signing.Signer;
import io.swagger.v3.oas.annotations.Operation;
import java.util.Base64;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The public half of the signing key over HTTP. */
@RestController
@AllowedToEveryRole
class SigningKeyController {

  private final Signer signer;

  SigningKeyController(Signer signer) {
    this.signer = signer;
  }

  @Operation(
      summary = "取签名公钥",
      description = "核验本系统签名所用的公钥（X.509 SubjectPublicKeyInfo，Base64）及其编号。请另经可信途径核对编号。")
  @GetMapping(path = "/api/v1/signing-key", produces = MediaType.APPLICATION_JSON_VALUE)
  PublicSigningKey key() {
    var key = signer.publicKey();
    return new PublicSigningKey(
        signer.keyId(), key.getAlgorithm(), Base64.getEncoder().encodeToString(key.getEncoded()));
  }

  /**
   * The public key.
   *
   * @param keyId its id
   * @param algorithm what it is for
   * @param publicKey X.509, in base64
   */
  record PublicSigningKey(String keyId, String algorithm, String publicKey) {}
}
