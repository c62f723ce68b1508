package cn.xunbao.standalone.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A database's URL, taken apart. Prints itself without password or parameters.
 *
 * @param place hosts, ports and name, as they were written: {@code db.example:5432/xunbao}
 * @param parameters what is left of the parameters, {@code ""} or beginning with {@code ?}
 * @param user from the URL, if it names one
 * @param password from the URL, if it has one
 */
record DatabaseUrl(
    String place, String parameters, @Nullable String user, @Nullable String password) {
  private static final Pattern FORM =
      Pattern.compile(
          "(?:jdbc:)?postgres(?:ql)?://(?:([^/@?]*)@)?([^/@?]+/[^/@?]+)(?:\\?(.*))?",
          Pattern.DOTALL);

  /**
   * Reads JDBC's form ({@code jdbc:postgresql://HOST:PORT/NAME?user=…&password=…}) and libpq's
   * ({@code postgresql://USER:PASSWORD@HOST:PORT/NAME}).
   *
   * @throws StartupFailure if it is neither. The message doesn't repeat the URL: it may hold a
   *     password.
   */
  static DatabaseUrl parse(String url) {
    var parts = FORM.matcher(url);
    if (!parts.matches()) {
      throw new StartupFailure(
          "数据库地址的格式不对；应为 jdbc:postgresql://主机:端口/库名。",
          "The database's URL isn't understood (expected: jdbc:postgresql://HOST:PORT/NAME).");
    }
    @Nullable String userInfo = parts.group(1);
    @Nullable String query = parts.group(3);
    var parameters = query == null || query.isEmpty() ? new String[0] : query.split("&");
    var kept =
        Arrays.stream(parameters)
            .filter(parameter -> !isCredential(parameter))
            .collect(Collectors.joining("&"));
    return new DatabaseUrl(
        parts.group(2),
        kept.isEmpty() ? "" : "?" + kept,
        first(userName(userInfo), parameter(parameters, "user")),
        first(userPassword(userInfo), parameter(parameters, "password")));
  }

  /** The URL for JDBC, without credentials. */
  String jdbc() {
    return "jdbc:postgresql://" + place + parameters;
  }

  @Override
  public String toString() {
    return "jdbc:postgresql://" + place;
  }

  private static boolean isCredential(String parameter) {
    return parameter.startsWith("user=") || parameter.startsWith("password=");
  }

  private static @Nullable String parameter(String[] parameters, String name) {
    return Arrays.stream(parameters)
        .filter(parameter -> parameter.startsWith(name + "="))
        .map(parameter -> URLDecoder.decode(parameter.substring(name.length() + 1), UTF_8))
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String userName(@Nullable String userInfo) {
    return userInfo == null ? null : decode(userInfo.split(":", 2)[0]);
  }

  private static @Nullable String userPassword(@Nullable String userInfo) {
    return userInfo == null || userInfo.indexOf(':') < 0 ? null : decode(userInfo.split(":", 2)[1]);
  }

  /** Before the host, unlike in parameters, a plus sign is just that. */
  private static String decode(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), UTF_8);
  }

  private static @Nullable String first(@Nullable String one, @Nullable String other) {
    return one != null ? one : other;
  }
}
