package cn.xunbao.query.question;

import cn.xunbao.events.programme.QuestionRule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds texts that are alike without comparing each with each: in whatever fixed order the grams
 * are put, two texts that share most of them share one of the first few.
 */
final class AlikeTexts {

  private static final Comparator<String> ORDER =
      Comparator.<String>comparingInt(String::hashCode).thenComparing(Comparator.naturalOrder());

  private final Map<Said, NormalText> texts = new IdentityHashMap<>();
  private final Map<String, List<Said>> byGram = new HashMap<>();

  private final int alike;

  /** Texts of reports for one period, but for short ones. */
  AlikeTexts(List<Said> reports, QuestionRule rule) {
    alike = rule.alike();
    for (var said : reports) {
      var text = NormalText.of(said.report().content().progress());
      if (!text.isShorterThan(rule.shortest())) {
        texts.put(said, text);
        first(text).forEach(gram -> byGram.computeIfAbsent(gram, g -> new ArrayList<>()).add(said));
      }
    }
  }

  /**
   * A report whose text is alike.
   *
   * @param said the report
   * @param likeness how much, in percent
   * @param same whether the texts are equal but for what makes no difference
   */
  record Alike(Said said, int likeness, boolean same) {}

  /** The other reports whose texts are like that of one of them. */
  List<Alike> to(Said said) {
    var text = texts.get(said);
    if (text == null) {
      return List.of();
    }
    Set<Said> candidates = Collections.newSetFromMap(new IdentityHashMap<>());
    first(text).forEach(gram -> candidates.addAll(byGram.getOrDefault(gram, List.of())));
    candidates.remove(said);
    return candidates.stream()
        .flatMap(other -> Stream.ofNullable(texts.get(other)).map(t -> alike(text, other, t)))
        .filter(other -> other.likeness() >= alike)
        .toList();
  }

  private static Alike alike(NormalText text, Said other, NormalText otherText) {
    return new Alike(other, text.likeness(otherText), text.text().equals(otherText.text()));
  }

  /** Of n grams at least so many percent are shared, so one of these is. */
  private List<String> first(NormalText text) {
    var grams = text.grams().stream().sorted(ORDER).toList();
    var shared = (grams.size() * alike + 99) / 100;
    return grams.subList(0, grams.size() - shared + 1);
  }
}
