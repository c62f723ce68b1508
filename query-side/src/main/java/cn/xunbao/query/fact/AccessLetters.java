package cn.xunbao.query.fact;

import cn.xunbao.events.letter.AccessLetterGranted;
import cn.xunbao.events.letter.AccessLetterRevoked;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Reads access letters (调阅函) out of the facts. */
public final class AccessLetters {

  private AccessLetters() {}

  /** All letters up to a position, in the order of their ids, revoked ones too. */
  public static List<AccessLetter> at(Facts facts, long position) {
    var letters = new LinkedHashMap<String, AccessLetter>();
    for (var fact : facts.all(Facts.NO_PROGRAMME, FactKind.ACCESS_LETTER, position).values()) {
      switch (fact.fact().event()) {
        case AccessLetterGranted e ->
            letters.put(e.letter(), new AccessLetter(fact.as(AccessLetterGranted.class), null));
        case AccessLetterRevoked e ->
            letters.computeIfPresent(
                e.letter(),
                (id, letter) ->
                    new AccessLetter(letter.granted(), fact.as(AccessLetterRevoked.class)));
        default -> throw new IllegalStateException("no event of an access letter: " + fact);
      }
    }
    return new ArrayList<>(letters.values());
  }
}
