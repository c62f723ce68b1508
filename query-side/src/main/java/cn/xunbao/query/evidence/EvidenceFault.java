package cn.xunbao.query.evidence;

/**
 * Where what is stored isn't what was stored.
 *
 * @param from the first position that may be concerned
 * @param to the last one
 * @param detail what is wrong, in Chinese
 */
public record EvidenceFault(long from, long to, String detail) {}
