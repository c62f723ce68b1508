package cn.xunbao.storage;

/**
 * Where an event stands in the store.
 *
 * @param eventId its identifier
 * @param stream printed id of its stream
 * @param sequence its number in the stream, from 0
 */
public record EventRef(String eventId, String stream, long sequence) {}
