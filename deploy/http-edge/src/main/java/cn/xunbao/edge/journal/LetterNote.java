package cn.xunbao.edge.journal;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * The access letter (调阅函) that a request is judged by. Put on the request, it stands in each entry
 * about it.
 *
 * @param number the letter's number (文号)
 * @param body the body that it was granted to: what is read under it is sealed to that body
 */
public record LetterNote(String number, String body) {

  private static final String ATTRIBUTE = LetterNote.class.getName();

  /** Has entries about the request name it. */
  public void putOn(HttpServletRequest request) {
    request.setAttribute(ATTRIBUTE, this);
  }

  static @Nullable LetterNote of(HttpServletRequest request) {
    return request.getAttribute(ATTRIBUTE) instanceof LetterNote note ? note : null;
  }
}
