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
 * How the server's programs are started. PostgreSQL refuses to run as root, so root puts a command
 * in front of them that gives its rights up:
 *
 * <ol>
 *   <li>{@code unshare -U}: a user namespace in which root is nobody. Files stay root's own.
 *   <li>{@code setpriv}, where containers forbid namespaces: the user 65534 (nobody), who keeps
 *       only the right to get through folders that are closed to him.
 * </ol>
 *
 * @param prefix the command in front; empty for an ordinary user
 * @param fileOwner numeric id of the user that the server's files must belong to
 */
record ServerUser(List<String> prefix, int fileOwner) {
  private static final int ROOT = 0;
  private static final int NOBODY = 65534;
  private static final ServerUser NAMESPACE = new ServerUser(List.of("unshare", "-U"), ROOT);
  private static final ServerUser OTHER_USER =
      new ServerUser(
          List.of(
              "setpriv",
              "--reuid=" + NOBODY,
              "--regid=" + NOBODY,
              "--clear-groups",
              "--securebits=+no_setuid_fixup",
              "--inh-caps=+dac_override",
              "--ambient-caps=+dac_override"),
          NOBODY);

  /**
   * @throws StartupFailure if this is root and there is no way to give its rights up
   */
  static ServerUser choose() {
    if (currentId() != ROOT) {
      return new ServerUser(List.of(), currentId());
    }
    return rootsChoice(List.of(NAMESPACE, OTHER_USER));
  }

  static ServerUser rootsChoice(List<ServerUser> candidates) {
    return candidates.stream()
        .filter(ServerUser::works)
        .findFirst()
        .orElseThrow(
            () ->
                new StartupFailure(
                    "内置 PostgreSQL 不能以 root 身份运行，而此环境既不允许 unshare -U 也不允许 setpriv；"
                        + "请以普通用户运行，或用 --database-url 指定外部数据库。",
                    "The embedded PostgreSQL can't run as root, and neither unshare -U nor setpriv works here;"
                        + " run as an ordinary user, or name a database with --database-url."));
  }

  static ServerUser namespace() {
    return NAMESPACE;
  }

  static ServerUser otherUser() {
    return OTHER_USER;
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

  private boolean works() {
    try {
      var result = Command.run(commandLine(List.of("id", "-u")), Path.of("/"));
      return result.succeeded() && !result.output().strip().equals("0");
    } catch (UncheckedIOException e) {
      return false;
    }
  }
}
