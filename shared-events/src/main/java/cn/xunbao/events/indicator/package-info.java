/** Events about indicators, beside what the plan itself says of them. */
@NullMarked
package cn.xunbao.events.indicator;

import org.jspecify.annotations.NullMarked;
