package cn.xunbao.standalone.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
  @TempDir Path parent;

  @Test
  void newFolderAndItsSecretsBelongToTheOwnerAlone() throws IOException {
    var path = parent.resolve("a/b/data");
    try (var folder = DataFolder.open(path)) {
      folder.writeSecret("admin-client.json", "{}");

      assertThat(mode(path)).isEqualTo("rwx------");
      assertThat(mode(path.resolve("admin-client.json"))).isEqualTo("rw-------");
      assertThat(folder.read("admin-client.json")).contains("{}");
    }
  }

  @Test
  void folderThatOthersCouldReadIsClosedToThem() throws IOException {
    Files.setPosixFilePermissions(parent, PosixFilePermissions.fromString("rwxr-xr-x"));
    DataFolder.open(parent).close();

    assertThat(mode(parent)).isEqualTo("rwx------");
  }

  @Test
  void secretIsReplacedAsAWholeAndLeavesNoOtherFileBehind() throws IOException {
    try (var folder = DataFolder.open(parent)) {
      folder.writeSecret("secret", "a long first text");
      folder.writeSecret("secret", "钥匙");

      assertThat(folder.read("secret")).contains("钥匙");
      assertThat(folder.read("another")).isEmpty();
      try (var files = Files.list(parent)) {
        assertThat(files.map(file -> file.getFileName().toString()))
            .containsExactlyInAnyOrder("secret", "xunbao.lock");
      }
    }
  }

  @Test
  void secondOpenerIsRefusedUntilTheFirstHasClosed() {
    try (var first = DataFolder.open(parent)) {
      assertThat(first.path()).isAbsolute();
      assertThatThrownBy(() -> DataFolder.open(parent.resolve("../" + parent.getFileName())))
          .isInstanceOf(StartupFailure.class)
          .hasMessageContaining("in use by another Xunbao process")
          .hasMessageContaining("正被另一个旬报进程使用");
    }
    DataFolder.open(parent).close();
  }

  @Test
  void folderWithFoldersOfItsOwnIsRefusedAndLeftAsItIs() throws IOException {
    Files.createDirectory(parent.resolve("photos"));
    Files.setPosixFilePermissions(parent, PosixFilePermissions.fromString("rwxr-xr-x"));

    assertThatThrownBy(() -> DataFolder.open(parent))
        .isInstanceOf(StartupFailure.class)
        .hasMessageContaining("isn't a Xunbao data folder");
    assertThat(mode(parent)).isEqualTo("rwxr-xr-x");
    assertThat(parent.resolve("xunbao.lock")).doesNotExist();
  }

  @Test
  void nameThatLeadsOutOfTheFolderIsRefused() {
    try (var folder = DataFolder.open(parent)) {
      for (var name : new String[] {"../x", "a/b", ".", "..", "/etc/passwd"}) {
        assertThatThrownBy(() -> folder.writeSecret(name, ""))
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessageContaining(name);
      }
    }
  }

  private static String mode(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }
}
