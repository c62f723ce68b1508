package cn.xunbao.events.unit;

/**
 * A person at a unit; no more of the person is kept.
 *
 * @param person key within the unit
 * @param name name
 * @param post post (职务)
 */
public record PersonInPost(String person, String name, String post) {}
