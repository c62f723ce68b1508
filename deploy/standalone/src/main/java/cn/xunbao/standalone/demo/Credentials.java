package cn.xunbao.standalone.demo;

/**
 * What a client authenticates with.
 *
 * @param clientId public
 * @param clientSecret secret: never printed
 */
public record Credentials(String clientId, String clientSecret) {

  @Override
  public String toString() {
    return "Credentials[" + clientId + "]";
  }
}
