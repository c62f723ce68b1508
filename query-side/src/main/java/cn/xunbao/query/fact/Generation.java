package cn.xunbao.query.fact;

/**
 * A generation of facts.
 *
 * @param number its number
 * @param position what it holds the facts up to; of the live one, what it did when it became that
 * @param sealed whether it may be read
 * @param live whether it is the one that is read where none is named
 */
public record Generation(long number, long position, boolean sealed, boolean live) {}
