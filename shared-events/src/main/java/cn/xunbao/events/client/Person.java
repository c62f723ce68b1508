package cn.xunbao.events.client;

import org.jspecify.annotations.Nullable;

/**
 * A person who acts; no more is kept of anybody.
 *
 * @param name name
 * @param post post (职务)
 */
public record Person(String name, @Nullable String post) {}
