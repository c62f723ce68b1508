package cn.xunbao.storage;

/**
 * An event exactly as the store holds it; nothing is decoded or upcast.
 *
 * @param ref where it stands
 * @param type its stable name
 * @param revision revision of its shape
 * @param payload stored bytes of the event
 * @param metadata stored bytes of its metadata
 */
@SuppressWarnings("ArrayRecordComponent") // raw bytes, read once and never compared
public record StoredEvent(
    EventRef ref, String type, int revision, byte[] payload, byte[] metadata) {}
