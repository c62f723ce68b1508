package cn.xunbao.edge.signing;

import java.security.PublicKey;

/** Signs what leaves the house. */
public interface Signer {

  /** Header with a detached signature over the body of an answer, in base64. */
  String SIGNATURE_HEADER = "Xunbao-Signature";

  /** Header with the id of the key behind it. */
  String KEY_HEADER = "Xunbao-Key-Id";

  /** Id of the key: the same for the same key, another one for any other. */
  String keyId();

  /** A detached signature over these bytes. */
  byte[] sign(byte[] bytes);

  /** What the signature is checked with. */
  PublicKey publicKey();
}
