package cn.xunbao.standalone.database;

import java.util.Objects;

/**
 * A role that can log in. Prints itself without its password.
 *
 * @param user the role's name
 * @param password in plain text
 */
public record Credentials(String user, String password) {
  public Credentials {
    Objects.requireNonNull(user, "user");
    Objects.requireNonNull(password, "password");
  }

  /** A role with a new password of 256 random bits. */
  static Credentials generate(String user) {
    return new Credentials(user, RandomText.base64Url(32));
  }

  @Override
  public String toString() {
    return user + ":***";
  }
}
