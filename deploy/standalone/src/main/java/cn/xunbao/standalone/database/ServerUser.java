package cn.xunbao.standalone.database;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How the server's programs are started. PostgreSQL refuses to run as root, and as a user that has
 * no name, as containers like to have them. Then a command stands in front of them:
 *
 * <ol>
 *   <li>{@code unshare -U}: a user namespace in which everybody is nobody. Files stay the user's
 *       own.
 *   <li>{@code setpriv}, where root's container forbids namespaces: the user 65534 (nobody), who
 *       keeps only the right to get through folders that are closed to him.
 * </ol>
 *
 * @param prefix the command in front; mostly empty
 * @param fileOwner numeric id of the user that the server's files must belong to
 */
record ServerUser(List<String> prefix, int fileOwner) {
  private static final int NOBODY = 65534;
  private static final String HAS_NAME_AND_IS_NOT_ROOT = "id -un && test \"$(id -u)\" != 0";
  private static final List<String> TO_NOBODY =
      List.of(
          "setpriv",
          "--reuid=" + NOBODY,
          "--regid=" + NOBODY,
          "--clear-groups",
          "--securebits=+no_setuid_fixup",
          "--inh-caps=+dac_override",
          "--ambient-caps=+dac_override");

  /**
   * @throws StartupFailure if PostgreSQL refuses to run as this user and there is no way out
   */
  static ServerUser choose() {
    return candidates(currentId()).stream()
        .filter(ServerUser::works)
        .findFirst()
        .orElseThrow(
            () ->
                new StartupFailure(
                    "内置 PostgreSQL 不能以 root 或无名用户身份运行，而此环境既不允许 unshare -U 也不允许 setpriv；"
                        + "请以普通用户运行，或用 --database-url 指定外部数据库。",
                    "The embedded PostgreSQL can't run as root or as a user without a name, and neither unshare -U nor setpriv works here;"
                        + " run as an ordinary user, or name a database with --database-url."));
  }

  static List<ServerUser> candidates(int user) {
    return List.of(
        new ServerUser(List.of(), user),
        new ServerUser(List.of("unshare", "-U"), user),
        new ServerUser(TO_NOBODY, NOBODY));
  }

  static int currentId() {
    return Math.toIntExact(new UnixSystem().getUid());
  }

  /** The command line that runs a program in this way. */
  List<String> commandLine(List<String> command) {
    var line = new ArrayList<>(prefix);
    line.addAll(command);
    return line;
  }

  /** Makes root hand a folder to this user, with all in it, where it isn't his yet. */
  void adopt(Path folder) {
    if (prefix.isEmpty() || !Files.exists(folder)) {
      return;
    }
    try (var files = Files.walk(folder)) {
      for (var file : (Iterable<Path>) files::iterator) {
        if (!Files.getAttribute(file, "unix:uid", NOFOLLOW_LINKS).equals(fileOwner)) {
          Files.setAttribute(file, "unix:uid", fileOwner, NOFOLLOW_LINKS);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean works() {
    try {
      return Command.run(commandLine(List.of("sh", "-c", HAS_NAME_AND_IS_NOT_ROOT)), Path.of("/"))
          .succeeded();
    } catch (UncheckedIOException e) {
      return false;
    }
  }
}
