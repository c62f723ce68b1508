package cn.xunbao.query.timeline;

import org.jspecify.annotations.Nullable;

/**
 * Who is asked about.
 *
 * @param name the person's name
 * @param client id of the client that the person acts through; null: any
 */
record Person(String name, @Nullable String client) {}
