/** Proposals for the lead of tasks that name none (待明确牵头单位). */
@NullMarked
package cn.xunbao.query.proposal;

import org.jspecify.annotations.NullMarked;
