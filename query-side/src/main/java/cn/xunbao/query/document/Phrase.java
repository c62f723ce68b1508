package cn.xunbao.query.document;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Words that are about something, perhaps made of others that are.
 *
 * @param lead how they begin
 * @param parts what follows
 * @param tail how they end
 * @param about what they are about
 */
public record Phrase(String lead, List<Phrase> parts, String tail, About about) {

  public Phrase {
    lead = PlainText.of(lead);
    parts = List.copyOf(parts);
    tail = PlainText.of(tail);
  }

  public Phrase(String text, About about) {
    this(text, List.of(), "", about);
  }

  public static Phrase of(String text) {
    return new Phrase(text, About.NOTHING);
  }

  /** The words. */
  public String text() {
    return parts.stream().map(Phrase::text).collect(Collectors.joining("", lead, tail));
  }
}
