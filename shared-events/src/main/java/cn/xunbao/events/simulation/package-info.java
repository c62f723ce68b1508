/** The mark of a simulated history ({@code simulation:clock}). */
@NullMarked
package cn.xunbao.events.simulation;

import org.jspecify.annotations.NullMarked;
