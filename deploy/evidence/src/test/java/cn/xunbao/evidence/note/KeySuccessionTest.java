package cn.xunbao.evidence.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.xunbao.evidence.key.SignatureAlgorithm;
import cn.xunbao.evidence.key.SigningKey;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class KeySuccessionTest {

  private static final Instant TIME = Instant.parse("2023-04-10T02:00:00Z");

  private final SigningKey before = new SigningKey(SignatureAlgorithm.ED25519.newKeys());
  private final SigningKey after = new SigningKey(SignatureAlgorithm.SM2.newKeys());

  @Test
  void aKeyIsIntroducedByTheOneBeforeAndSignsToo() {
    var note = SignedNote.parse(KeySuccession.signed(before, after, TIME).toString());
    assertThat(KeySuccession.verified(note))
        .isEqualTo(new KeySuccession(before.key(), after.key(), TIME));
  }

  @Test
  void whatOneOfThemDidNotSignIsNoSuccession() {
    var text = new KeySuccession(before.key(), after.key(), TIME).text();
    var byItself = SignedNote.of(text, after.key().id(), after);
    var withoutNew = SignedNote.of(text, before.key().id(), before);
    var other = new SigningKey(SignatureAlgorithm.ED25519.newKeys());
    var byAnother = SignedNote.of(text, before.key().id(), other).signedBy(after.key().id(), after);
    for (var note : new SignedNote[] {byItself, withoutNew, byAnother}) {
      assertThatThrownBy(() -> KeySuccession.verified(note))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void anotherTextIsNoSuccession() {
    var note = KeySuccession.signed(before, after, TIME);
    for (var text :
        new String[] {
          "xunbao/key-succession\n",
          note.text() + "more\n",
          note.text().replace("2023-04-10", "2023-04-11"),
          note.text().replace("2023-04-10", "soon")
        }) {
      assertThatThrownBy(() -> KeySuccession.verified(new SignedNote(text, note.signatures())))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
