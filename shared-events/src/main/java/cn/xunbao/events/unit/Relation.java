package cn.xunbao.events.unit;

import java.util.Optional;

/** How a unit stands to the county government. */
public enum Relation {
  GOVERNMENT("政府部门"),
  TOWNSHIP("乡镇街道"),
  PARTY("党委"),
  JUDICIAL("司法"),
  PEOPLE_ORGANISATION("群团"),
  VERTICAL("垂管驻市"),
  ENTERPRISE("企业");

  private final String title;

  Relation(String title) {
    this.title = title;
  }

  /** Its name for a reader, in Chinese. */
  public String title() {
    return title;
  }

  /** What follows from a unit's kind in a plan, as long as nobody has said otherwise. */
  public static Optional<Relation> ofKind(String kind) {
    return Optional.ofNullable(
        switch (kind) {
          case "DEPARTMENT", "OFFICE", "PARK" -> GOVERNMENT;
          case "TOWNSHIP", "SUBDISTRICT" -> TOWNSHIP;
          case "PARTY_ORGAN" -> PARTY;
          case "COURT", "PROCURATORATE" -> JUDICIAL;
          case "PEOPLE_ORGANISATION" -> PEOPLE_ORGANISATION;
          case "BANK_REGULATOR" -> VERTICAL;
          case "ENTERPRISE" -> ENTERPRISE;
          default -> null;
        });
  }
}
