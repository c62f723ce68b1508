package cn.xunbao.query.evidence;

import cn.xunbao.evidence.note.Checkpoint;
import cn.xunbao.evidence.note.NoteSignature;
import cn.xunbao.evidence.note.SignedNote;
import java.time.Instant;
import java.util.List;

/**
 * A checkpoint as it is kept.
 *
 * @param size number of leaves, a position
 * @param madeAt when it was made
 * @param keyId id of the key of the house that signed it
 * @param note what was signed, with that signature
 * @param others who signed it since
 */
public record StoredCheckpoint(
    long size, Instant madeAt, String keyId, SignedNote note, List<Countersignature> others) {

  StoredCheckpoint with(List<Countersignature> signatures) {
    return new StoredCheckpoint(size, madeAt, keyId, note, signatures);
  }

  /** What was signed. */
  public Checkpoint checkpoint() {
    return Checkpoint.parse(note.text());
  }

  /** The note with all its signatures. */
  public SignedNote whole() {
    var whole = note;
    for (var other : others) {
      whole = whole.with(other.line());
    }
    return whole;
  }

  /**
   * The signature of a second party.
   *
   * @param name who signed
   * @param keyId id of his key
   * @param line what he added to the note
   * @param addedAt when it came in
   */
  public record Countersignature(String name, String keyId, NoteSignature line, Instant addedAt) {}
}
