package cn.xunbao.query.chronicle;

import cn.xunbao.storage.StoredEvent;
import java.time.Instant;

/**
 * A record of the history, not decoded: the row of the chronicle and the event as it is stored.
 *
 * @param position its dense number, from 1
 * @param recordedAt when the command was received
 * @param knownAt when the query side knew it; never falls along positions
 * @param subject what it is about
 * @param payloadHash SHA-256 of the stored payload, as the chronicle has it
 * @param leafHash hash of its leaf, as the chronicle has it
 * @param stored the event
 */
@SuppressWarnings("ArrayRecordComponent") // hashes, read once and never compared as components
public record RawRecord(
    long position,
    Instant recordedAt,
    Instant knownAt,
    Subject subject,
    byte[] payloadHash,
    byte[] leafHash,
    StoredEvent stored) {

  /**
   * Reads the event.
   *
   * @throws HistoryException if it can't be read
   */
  public RecordedEvent decode() {
    try {
      return RecordedEvent.of(position, stored, recordedAt -> knownAt, event -> subject);
    } catch (RuntimeException e) {
      throw new HistoryException(position, stored.ref(), "it can't be read", e);
    }
  }
}
