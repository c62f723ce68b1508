package cn.xunbao.edge.journal;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of the access journal. Never a body, never a secret.
 *
 * @param kind what it takes note of
 * @param at business time
 * @param client id of the client, null if it isn't known
 * @param name name of the acting person, else of the client
 * @param post the person's post (职务)
 * @param roles names of the roles of the token
 * @param unit code of the unit that the client is bound to
 * @param address network address of the other end of the connection
 * @param method HTTP method
 * @param target path and query, bounded, secrets blotted out ({@link Targets})
 * @param status HTTP status of the answer
 * @param problemType type of the refusal, as a URI
 * @param correlationId id of the request
 * @param repeats how many requests the line stands for; from 1
 * @param letter the access letter that it was judged by, if any
 * @param answerHash SHA-256 of the file that was handed out, in hexadecimal digits, if one was
 */
public record JournalEntry(
    JournalKind kind,
    Instant at,
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
    @Nullable LetterNote letter,
    @Nullable String answerHash) {

  public JournalEntry {
    roles = List.copyOf(roles);
  }

  JournalEntry times(int times) {
    return new JournalEntry(
        kind,
        at,
        client,
        name,
        post,
        roles,
        unit,
        address,
        method,
        target,
        status,
        problemType,
        correlationId,
        times,
        letter,
        answerHash);
  }

  /** The same without who and what: it stands for requests of a flood. */
  JournalEntry byAnybody() {
    return new JournalEntry(
        kind,
        at,
        null,
        null,
        null,
        List.of(),
        null,
        null,
        "*",
        "*",
        status,
        null,
        correlationId,
        repeats,
        null,
        null);
  }

  JournalEntry handingOut(String sha256) {
    return new JournalEntry(
        kind,
        at,
        client,
        name,
        post,
        roles,
        unit,
        address,
        method,
        target,
        status,
        problemType,
        correlationId,
        repeats,
        letter,
        sha256);
  }
}
