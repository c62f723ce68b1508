/**
 * Tracked items: problems (问题) with their clearance, decided items of meetings (议定事项), leaders'
 * instructions (批示).
 */
@NullMarked
package cn.xunbao.query.item;

import org.jspecify.annotations.NullMarked;
