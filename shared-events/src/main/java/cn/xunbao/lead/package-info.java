/** Who might lead a task that names no lead: proposals out of the plan itself. */
@NullMarked
package cn.xunbao.lead;

import org.jspecify.annotations.NullMarked;
