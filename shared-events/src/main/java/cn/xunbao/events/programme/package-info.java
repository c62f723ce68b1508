/** Events of a programme's stream ({@code programme:ID}): campaigns, goals and adopted rules. */
@NullMarked
package cn.xunbao.events.programme;

import org.jspecify.annotations.NullMarked;
