/** Events about assessed, certified and verified values. */
@NullMarked
package cn.xunbao.events.value;

import org.jspecify.annotations.NullMarked;
