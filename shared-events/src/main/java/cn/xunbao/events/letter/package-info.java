/** Events about letters that open the records to an auditing body for a time (调阅函). */
@NullMarked
package cn.xunbao.events.letter;

import org.jspecify.annotations.NullMarked;
