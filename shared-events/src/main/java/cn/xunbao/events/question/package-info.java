/** Events about what a unit was asked about its own reports (疑点提示). */
@NullMarked
package cn.xunbao.events.question;

import org.jspecify.annotations.NullMarked;
