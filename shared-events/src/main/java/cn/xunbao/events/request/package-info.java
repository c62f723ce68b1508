/** Events about questions that are submitted upwards for a decision (提请研究). */
@NullMarked
package cn.xunbao.events.request;

import org.jspecify.annotations.NullMarked;
