package cn.xunbao.query.document.issued;

import cn.xunbao.query.document.About;
import cn.xunbao.query.document.Block;
import cn.xunbao.query.document.Block.Items;
import cn.xunbao.query.document.Block.Paragraph;
import cn.xunbao.query.document.Editorial;
import cn.xunbao.query.document.Editorial.Names;
import cn.xunbao.query.document.Phrase;
import cn.xunbao.query.document.Section;
import cn.xunbao.query.document.Topic;
import cn.xunbao.query.document.content.Outline;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lays what the office says over derived sections; their figures stay what they are. */
final class Edition {

  private final Editorial editorial;

  Edition(Editorial editorial) {
    this.editorial = editorial;
  }

  List<Section> of(List<Section> derived) {
    var sections = new ArrayList<>(derived.stream().map(this::edited).toList());
    overview(sections);
    name(sections, Topic.PRAISE, "表扬", editorial.praised(), Topic.HIGHLIGHTS);
    name(sections, Topic.CRITICISM, "批评", editorial.criticised(), Topic.PROBLEMS);
    var requirements = editorial.requirements();
    if (requirements != null) {
      sections.add(new Section(1, "工作要求", paragraphs(requirements)));
    }
    return Outline.renumbered(sections);
  }

  private Section edited(Section section) {
    return switch (section.topic()) {
      case HIGHLIGHTS -> section.with(highlights(section.blocks()));
      case PRAISE -> named(section, "表扬单位", editorial.praised());
      case CRITICISM -> named(section, "批评单位", editorial.criticised());
      case OVERVIEW, PROBLEMS, OTHER -> section;
    };
  }

  private List<Block> highlights(List<Block> derived) {
    return derived.stream()
        .map(block -> block instanceof Items(var phrases) ? highlighted(phrases) : block)
        .toList();
  }

  private Block highlighted(List<Phrase> derived) {
    return Items.orNone(
        derived.stream()
            .filter(phrase -> place(editorial.dropped(), phrase.about()) < 0)
            .sorted(Comparator.comparingInt(phrase -> order(phrase.about())))
            .toList());
  }

  private int order(About about) {
    var place = place(editorial.first(), about);
    return place < 0 ? editorial.first().size() : place;
  }

  private static int place(List<Editorial.Figure> figures, About about) {
    return about.task() == null || about.indicator() == null
        ? -1
        : figures.indexOf(new Editorial.Figure(about.task(), about.indicator()));
  }

  /** Whoever was proposed is named now, unless the office says otherwise. */
  private static Section named(Section section, String heading, Names names) {
    var derived =
        section.blocks().stream()
            .flatMap(block -> block instanceof Items(var phrases) ? phrases.stream() : Stream.of())
            .filter(phrase -> !names.removed().contains(phrase.about().unit()))
            .filter(phrase -> names.added().stream().noneMatch(one -> is(phrase, one.unit())));
    return new Section(
        section.level(),
        heading,
        List.of(Items.orNone(Stream.concat(derived, added(names)).toList())),
        section.topic());
  }

  private static boolean is(Phrase phrase, @Nullable String unit) {
    return Objects.equals(phrase.about().unit(), unit);
  }

  private static Stream<Phrase> added(Names names) {
    return names.added().stream()
        .map(one -> new Phrase("%s：%s".formatted(one.name(), one.text()), About.unit(one.unit())));
  }

  /** Stands in a section of its own where none of the kind was derived, behind what it is near. */
  private static void name(
      List<Section> sections, Topic topic, String heading, Names names, Topic behind) {
    if (names.added().isEmpty() || place(sections, topic) >= 0) {
      return;
    }
    var own = new Section(1, heading, List.of(new Items(added(names).toList())), topic);
    var near = place(sections, behind);
    var place = near < 0 ? sections.size() : near + 1;
    while (near >= 0 && place < sections.size() && sections.get(place).level() > 1) {
      place++;
    }
    sections.add(place, own);
  }

  private void overview(List<Section> sections) {
    var overview = editorial.overview();
    if (overview == null) {
      return;
    }
    var place = place(sections, Topic.OVERVIEW);
    if (place < 0) {
      sections.addFirst(new Section(1, "总体情况", paragraphs(overview), Topic.OVERVIEW));
    } else {
      var derived = sections.get(place);
      sections.set(
          place,
          derived.with(
              Stream.concat(paragraphs(overview).stream(), derived.blocks().stream()).toList()));
    }
  }

  private static int place(List<Section> sections, Topic topic) {
    return sections.stream().map(Section::topic).toList().indexOf(topic);
  }

  private static List<Block> paragraphs(String text) {
    return text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .<Block>map(Paragraph::new)
        .toList();
  }
}
