/** Events of a webhook's stream ({@code webhook:NAME}). */
@NullMarked
package cn.xunbao.events.webhook;

import org.jspecify.annotations.NullMarked;
