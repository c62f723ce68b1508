package cn.xunbao.events.report;

/** Who must agree to the correction of an accepted report. */
public enum CorrectionParty {
  /** The unit's leader. */
  UNIT_LEADER,
  /** The office that accepts its reports. */
  OFFICE
}
