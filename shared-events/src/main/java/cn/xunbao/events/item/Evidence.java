package cn.xunbao.events.item;

/**
 * A file that shows what was done; it is kept by the unit.
 *
 * @param name its name
 * @param sha256 SHA-256 of its bytes, 64 hexadecimal digits in lower case
 */
public record Evidence(String name, String sha256) {}
