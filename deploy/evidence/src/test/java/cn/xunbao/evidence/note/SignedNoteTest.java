package cn.xunbao.evidence.note;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.xunbao.evidence.key.SignatureAlgorithm;
import cn.xunbao.evidence.key.SigningKey;
import cn.xunbao.evidence.key.VerifyingKey;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignedNoteTest {

  private static final String TEXT = "吉首市\nsecond\n";
  private static final String LINE = "— a AAAAAAA=\n";

  /** The note by which Go's module sumdb/note tests. */
  @Test
  void aNoteThatOthersSignedIsReadAndItsSignatureHolds() {
    var told = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
    var raw = HexFormat.of().formatHex(Base64.getDecoder().decode(told.split("\\+", 3)[2]));
    var key =
        new NoteKey(
            "PeterNeumann",
            VerifyingKey.of(
                HexFormat.of().parseHex("302a300506032b6570032100" + raw.substring(2))));
    assertThat(key.text()).isEqualTo(told);

    var text =
        "If you think cryptography is the answer to your problem,\n"
            + "then you don't know what your problem is.\n"
            + "\n"
            + "— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqf"
            + "qdngotpRZb6KE6RyyBwJnAM=\n";
    var note = SignedNote.parse(text);
    assertThat(note.isSignedBy(key)).isTrue();
    assertThat(note).hasToString(text);
  }

  @ParameterizedTest
  @EnumSource
  void aNoteIsSignedByWhoSignedItAndNobodyElse(SignatureAlgorithm algorithm) {
    var signer = new SigningKey(algorithm.newKeys());
    var note = SignedNote.of(TEXT, "house", signer);
    assertThat(SignedNote.parse(note.toString())).isEqualTo(note);
    assertThat(note.isSignedBy(new NoteKey("house", signer.key()))).isTrue();
    assertThat(note.isSignedBy(new NoteKey("other", signer.key()))).isFalse();
    var other = new SigningKey(algorithm.newKeys());
    assertThat(note.isSignedBy(new NoteKey("house", other.key()))).isFalse();
    var changed = new SignedNote(TEXT + "third\n", note.signatures());
    assertThat(changed.isSignedBy(new NoteKey("house", signer.key()))).isFalse();
  }

  @Test
  void aSecondPartySignsTheSameText() {
    var house = new SigningKey(SignatureAlgorithm.ED25519.newKeys());
    var audit = new SigningKey(SignatureAlgorithm.SM2.newKeys());
    var note = SignedNote.of(TEXT, "house", house).signedBy("audit", audit);
    assertThat(note.signatures()).hasSize(2);
    assertThat(note.isSignedBy(new NoteKey("house", house.key()))).isTrue();
    assertThat(note.isSignedBy(new NoteKey("audit", audit.key()))).isTrue();
    assertThat(note.isSignedBy(new NoteKey("audit", house.key()))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "text\n",
        "text\n\n",
        "text\n\n— a AAAAAAA=",
        "\n\n" + LINE,
        "\ntext\n\n" + LINE,
        "text\n\n" + LINE + "\n" + LINE,
        "text\u0000\n\n" + LINE,
        "text\r\n\n" + LINE,
        "text\n\n- a AAAAAAA=\n",
        "text\n\n— a\n",
        "text\n\n— a  AAAAAAA=\n",
        "text\n\n—  AAAAAAA=\n",
        "text\n\n— a+b AAAAAAA=\n",
        "text\n\n— a AAAAAAA\n",
        "text\n\n— a AAAAAAB=\n",
        "text\n\n— a AAAA\n",
        "text\n\n— a\u3000b AAAAAAA=\n",
      })
  void whatIsNotExactlyANoteIsRefused(String text) {
    assertThatThrownBy(() -> SignedNote.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void bytesThatAreNoTextAreRefused() {
    assertThat(
            SignedNote.parse(("text\n\n" + LINE).getBytes(java.nio.charset.StandardCharsets.UTF_8)))
        .hasToString("text\n\n" + LINE);
    assertThatThrownBy(() -> SignedNote.parse("é\n\n".getBytes(ISO_8859_1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void moreThanAHundredSignaturesAreRefused() {
    assertThat(SignedNote.parse("text\n\n" + LINE.repeat(100)).signatures()).hasSize(100);
    assertThatThrownBy(() -> SignedNote.parse("text\n\n" + LINE.repeat(101)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
