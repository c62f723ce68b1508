package cn.xunbao.evidence.key;

/** Signs what leaves the house. */
public interface Signer {

  /** What its signatures are checked with; its id names the key. */
  VerifyingKey key();

  /** A detached signature over these bytes. */
  byte[] sign(byte[] bytes);
}
