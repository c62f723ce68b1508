package cn.xunbao.standalone.demo;

/** Who acts. */
sealed interface Actor {

  /** Those who act for an office, each a person of its own. */
  enum Office implements Actor {
    /** The coordination office. */
    COORDINATION("总指挥中心（演示）", "coordination-office"),
    /** Another person in it, who decides what the first one has proposed or checked. */
    LEADER("总指挥中心负责人（演示）", "coordination-office"),
    /** A third person in it, who signs what the others have drafted and reviewed. */
    SIGNER("总指挥中心签发人（演示）", "coordination-office"),
    /** Who assesses and certifies figures. */
    ASSESSOR("评估认定端（演示）", "assessor"),
    /** Who has figures verified. */
    VERIFIER("核验端（演示）", "verifier"),
    /** Who reads everything and changes nothing. */
    AUDITOR("审计调阅端（演示）", "auditor");

    private final String title;
    private final String role;

    Office(String title, String role) {
      this.title = title;
      this.role = role;
    }

    /** Name of its client. */
    String title() {
      return title;
    }

    /** Its role in tokens. */
    String role() {
      return role;
    }
  }

  /**
   * Who reports for a unit.
   *
   * @param code the unit's
   */
  record OfUnit(String code) implements Actor {}
}
