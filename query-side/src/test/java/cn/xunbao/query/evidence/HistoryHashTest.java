package cn.xunbao.query.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.xunbao.evidence.tree.TreeHash;
import cn.xunbao.storage.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryHashTest {

  @Test
  void aHistoryThatWasBegunWithOneDigestIsNotGoneOnWithByAnother(@TempDir Path folder) {
    var database = TestDatabase.create();
    try (var begun = EvidenceTestApplication.start(database, folder, "xunbao.evidence.hash=sm3")) {
      assertThat(begun.getBean(TreeHash.class)).isEqualTo(TreeHash.SM3);
    }
    assertThatThrownBy(() -> EvidenceTestApplication.start(database, folder))
        .hasStackTraceContaining("本库的历史以 sm3 起算");
  }
}
