/**
 * The editorial layer of summaries and their issuing: 拟稿、核稿、会签、签发、编号、印发. Figures are derived
 * elsewhere and only named here by position and digest; what the office says beside them are facts.
 */
@NullMarked
package cn.xunbao.command.summary;

import org.jspecify.annotations.NullMarked;
