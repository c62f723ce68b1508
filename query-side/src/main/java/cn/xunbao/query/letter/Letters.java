package cn.xunbao.query.letter;

import cn.xunbao.edge.clock.BusinessClock;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.edge.security.Role;
import cn.xunbao.period.Period;
import cn.xunbao.query.chronicle.Chronicle;
import cn.xunbao.query.fact.AccessLetter;
import cn.xunbao.query.fact.AccessLetters;
import cn.xunbao.query.fact.Facts;
import java.util.List;
import java.util.Optional;

/**
 * The letters that auditors are held to. What counts is how they stand now, by the newest position
 * and the business clock, whichever moment a question is about.
 */
public final class Letters {

  private final Facts facts;
  private final LetterReaches reaches;
  private final Chronicle chronicle;
  private final BusinessClock clock;

  Letters(Facts facts, LetterReaches reaches, Chronicle chronicle, BusinessClock clock) {
    this.facts = facts;
    this.reaches = reaches;
    this.chronicle = chronicle;
    this.clock = clock;
  }

  /** Every letter that names an auditor, in the order of their ids; others are held to none. */
  List<AccessLetter> of(Caller caller) {
    return caller.has(Role.AUDITOR)
        ? AccessLetters.at(facts, chronicle.newest()).stream()
            .filter(letter -> letter.names(caller.client()))
            .toList()
        : List.of();
  }

  /** Those of them that hold now. */
  List<AccessLetter> holding(List<AccessLetter> letters) {
    var today = clock.now().atZone(Period.ZONE).toLocalDate();
    return letters.stream().filter(letter -> letter.holdsOn(today)).toList();
  }

  /** What a letter opens by now. */
  LetterReach reach(List<AccessLetter> letters) {
    return reaches.of(letters, chronicle.newest());
  }

  /** What the letters that hold now open to the caller; empty for who is held to none. */
  public Optional<LetterReach> reach(Caller caller) {
    var letters = of(caller);
    return letters.isEmpty() ? Optional.empty() : Optional.of(reach(holding(letters)));
  }
}
