/** Events of an amendment of a plan ({@code amendment:PROGRAMME/NUMBER}). */
@NullMarked
package cn.xunbao.events.amendment;

import org.jspecify.annotations.NullMarked;
