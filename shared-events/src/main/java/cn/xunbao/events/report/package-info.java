/** Events of one report's stream ({@code report:PROGRAMME/TASK/UNIT/PERIOD}). */
@NullMarked
package cn.xunbao.events.report;

import org.jspecify.annotations.NullMarked;
