/** How points follow from what was counted: pure functions of rule and counts. */
@NullMarked
package cn.xunbao.scoring;

import org.jspecify.annotations.NullMarked;
