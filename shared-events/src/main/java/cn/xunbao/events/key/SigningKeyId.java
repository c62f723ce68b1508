package cn.xunbao.events.key;

import cn.xunbao.events.StreamId;

/** The stream of the keys that the house signs with, {@code signing-key:house}. */
public record SigningKeyId() implements StreamId {

  @Override
  public String toString() {
    return "signing-key:house";
  }
}
