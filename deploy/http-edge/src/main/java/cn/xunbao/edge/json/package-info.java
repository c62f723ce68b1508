/**
 * How answers are written: instants at +08:00, decimals as plain strings, the mark of simulation.
 */
@NullMarked
package cn.xunbao.edge.json;

import org.jspecify.annotations.NullMarked;
