package cn.xunbao.standalone.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Keeps a mistyped or foreign folder from being taken over and closed to others. */
final class FolderCheck {
  private FolderCheck() {}

  /**
   * @throws StartupFailure if the folder belongs to another user or plainly is something else
   */
  static void refuseForeign(Path folder) throws IOException {
    var marker = folder.resolve(FolderLock.NAME);
    refuseOthers(folder, folder);
    if (Files.exists(marker)) {
      refuseOthers(folder, marker);
    } else {
      refuseSubfolders(folder);
    }
  }

  private static void refuseOthers(Path folder, Path file) throws IOException {
    if (!Files.getAttribute(file, "unix:uid").equals(ServerUser.currentId())) {
      var owner = Files.getOwner(file).getName();
      throw new StartupFailure(
          "数据目录 " + folder + " 属于用户 " + owner + "；请以该用户运行，或更改目录及其内容的所有者。",
          "The data folder %s belongs to the user %s; run as that user, or change the owner of the folder and all in it."
              .formatted(folder, owner));
    }
  }

  private static void refuseSubfolders(Path folder) throws IOException {
    try (var children = Files.newDirectoryStream(folder, Files::isDirectory)) {
      for (var child : children) {
        if (!child.endsWith("lost+found")) {
          throw new StartupFailure(
              folder + " 不是旬报的数据目录，且其中已有其他子目录；请用 --data 指定一个新目录或空目录。",
              "%s isn't a Xunbao data folder and has folders of its own; name a new or empty one with --data."
                  .formatted(folder));
        }
      }
    }
  }
}
