package cn.xunbao.events.unit;

/**
 * A step that a report takes inside its unit before it is handed in (内部审签), such as the section or
 * the leader in charge.
 *
 * @param name what the step is called (责任股室审核)
 * @param post post of those who may pass it on (股长); the head of the unit always may
 */
public record ApprovalStep(String name, String post) {}
