package cn.xunbao.standalone.demo;

import java.util.List;

/** Made-up persons, each marked as one in the name itself. */
final class People {

  private static final List<String> SURNAMES =
      List.of("向", "田", "石", "龙", "彭", "张", "李", "吴", "杨", "麻", "符", "罗", "宋", "周", "梁", "覃");
  private static final List<String> GIVEN =
      List.of(
          "启航", "文澜", "致远", "思源", "景行", "若溪", "清和", "向荣", "书遥", "知行", "云舒", "明哲", "静姝", "子衿", "望舒",
          "怀瑾");
  private static final List<String> POSTS = List.of("办公室主任", "办公室副主任", "综合股股长", "督查专干", "业务股股长");

  private People() {}

  /** A person, as the contract writes one. */
  record Person(String name, String post) {}

  /** The person who acts for an office; no other one has that post. */
  static Person of(long seed, Actor.Office office) {
    return new Person(of(seed, office.name()).name(), office.title());
  }

  /** The person who reports for a unit. */
  static Person of(long seed, String unit) {
    var dice = Dice.of(seed, "person", unit);
    return new Person(dice.oneOf(SURNAMES) + dice.oneOf(GIVEN) + "（演示）", dice.oneOf(POSTS));
  }
}
