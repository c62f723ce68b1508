package cn.xunbao.events.letter;

import cn.xunbao.events.EventType;

/**
 * An access letter holds no more, from this instant on.
 *
 * @param letter its id
 * @param reason why
 */
@EventType("access-letter.revoked")
public record AccessLetterRevoked(String letter, String reason) implements AccessLetterEvent {}
