package cn.xunbao.events.scoring;

import cn.xunbao.events.EventType;

/**
 * A list of scores was closed (定稿): from now on it is what was derived for this position.
 *
 * @param programme id of the programme
 * @param list its range of periods, {@code FROM_TO}
 * @param position last position whose corrections count
 * @param digest SHA-256 of the closed list in the form of RFC 8785
 * @param document the document that closes it
 */
@EventType("scores.closed")
public record ScoresClosed(
    String programme, String list, long position, String digest, String document)
    implements ScoreListEvent {}
