package cn.xunbao.events.client;

import cn.xunbao.events.StreamId;

/** The stream of one API client, {@code client:ID}. */
public record ClientId(String client) implements StreamId {

  public ClientId {
    StreamId.part("client", client, 64);
  }

  @Override
  public String toString() {
    return "client:" + client;
  }
}
