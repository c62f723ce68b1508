package cn.xunbao.query.audit;

import cn.xunbao.canonical.CanonicalJson;
import cn.xunbao.evidence.tree.Hash;
import cn.xunbao.evidence.tree.TreeHash;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the journal as the tree has it: every column, in RFC 8785 form.
 *
 * @param id its number
 * @param kind what it takes note of
 * @param at when it was made
 * @param knownAt when it became known
 * @param client id of the client
 * @param name name of the acting person
 * @param post the person's post
 * @param roles roles of the token
 * @param unit code of the unit that the client is bound to
 * @param address network address
 * @param method HTTP method
 * @param target path and query
 * @param status HTTP status of the answer
 * @param problemType type of the refusal
 * @param correlationId id of the request
 * @param repeats how many requests it stands for
 * @param letter number of the access letter
 * @param body body that the letter was granted to
 * @param answerSha256 hash of the file that was handed out
 */
record JournalLeaf(
    long id,
    String kind,
    Instant at,
    Instant knownAt,
    @Nullable String client,
    @Nullable String name,
    @Nullable String post,
    List<String> roles,
    @Nullable String unit,
    @Nullable String address,
    String method,
    String target,
    int status,
    @Nullable String problemType,
    String correlationId,
    int repeats,
    @Nullable String letter,
    @Nullable String body,
    @Nullable String answerSha256) {

  /** The columns that {@link #of} reads. */
  static final String COLUMNS =
      "id, kind, at, known_at, client, name, post, roles, unit, address, method, target, status,"
          + " problem_type, correlation_id, repeats, letter, body, answer_sha256";

  static JournalLeaf of(ResultSet row) throws SQLException {
    return new JournalLeaf(
        row.getLong("id"),
        row.getString("kind"),
        row.getTimestamp("at").toInstant(),
        row.getTimestamp("known_at").toInstant(),
        row.getString("client"),
        row.getString("name"),
        row.getString("post"),
        List.of((String[]) row.getArray("roles").getArray()),
        row.getString("unit"),
        row.getString("address"),
        row.getString("method"),
        row.getString("target"),
        row.getInt("status"),
        row.getString("problem_type"),
        row.getString("correlation_id"),
        row.getInt("repeats"),
        row.getString("letter"),
        row.getString("body"),
        row.getString("answer_sha256"));
  }

  JournalPlace place() {
    return new JournalPlace(knownAt, id);
  }

  Hash hash(TreeHash by) {
    return by.leaf(CanonicalJson.of(this));
  }
}
