package cn.xunbao.edge.security;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What a token entitles to. Bindings to a unit, programme or campaign stand beside it. */
public enum Role {
  /** Runs the system. */
  ADMIN("admin", "系统管理员"),
  /** Reports for one unit. */
  REPORTER("reporter", "单位报送人员"),
  /** Leads one unit. */
  UNIT_HEAD("unit-head", "单位负责人"),
  /** Runs one campaign of a programme. */
  TASK_FORCE("task-force", "工作专班"),
  /** Supervises all campaigns; 总指挥中心 or whatever the plan has instead. */
  COORDINATION_OFFICE("coordination-office", "统筹协调机构"),
  /** Assesses and certifies figures (评估认定). */
  ASSESSOR("assessor", "评估认定单位"),
  /** Has figures verified (核验). */
  VERIFIER("verifier", "核验单位"),
  /** Reads everything in its scope, changes nothing. */
  AUDITOR("auditor", "审计人员");

  private final String code;
  private final String title;

  Role(String code, String title) {
    this.code = code;
    this.title = title;
  }

  /** Its name in tokens and in the history. */
  public String code() {
    return code;
  }

  /** Its name for a reader, in Chinese. */
  public String title() {
    return title;
  }

  /** The role of that name. */
  public static Optional<Role> of(String code) {
    return Arrays.stream(values()).filter(role -> role.code.equals(code)).findFirst();
  }

  /** The roles among these names; names that are none are passed over. */
  public static Set<Role> known(Collection<String> codes) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    codes.forEach(code -> of(code).ifPresent(roles::add));
    return Collections.unmodifiableSet(roles);
  }
}
