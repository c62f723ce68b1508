/** Events about the rules of the yearly assessment (考核). */
@NullMarked
package cn.xunbao.events.scoring;

import org.jspecify.annotations.NullMarked;
