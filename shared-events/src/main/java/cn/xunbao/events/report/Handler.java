package cn.xunbao.events.report;

import org.jspecify.annotations.Nullable;

/**
 * Who drafted a report inside a unit (承办人), as the server knew him.
 *
 * @param client id of the API client
 * @param name name of the person, else of the client
 * @param post the person's post, if known
 */
public record Handler(String client, String name, @Nullable String post) {}
