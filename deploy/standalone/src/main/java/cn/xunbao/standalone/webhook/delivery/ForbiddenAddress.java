package cn.xunbao.standalone.webhook.delivery;

import java.net.UnknownHostException;

/** A webhook's host stands for an address to which nothing may be sent. */
final class ForbiddenAddress extends UnknownHostException {

  private static final long serialVersionUID = 1;

  ForbiddenAddress(String host) {
    super(host + " (expected: a public address)");
  }
}
