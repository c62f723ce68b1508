package cn.xunbao.standalone.issuer.client;

import cn.xunbao.standalone.database.RandomText;

/** A client's secret: 256 random bits as base64url. It never prints itself. */
record ClientSecret(String text) {

  private static final int BYTES = 32;

  static ClientSecret generate() {
    return new ClientSecret(RandomText.base64Url(BYTES));
  }

  SecretHash hash() {
    return SecretHash.of(text);
  }

  @Override
  public String toString() {
    return "ClientSecret[***]";
  }
}
