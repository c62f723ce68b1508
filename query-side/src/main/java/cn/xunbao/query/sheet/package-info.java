/**
 * One sheet (一张表) for a unit and a period: all that it reports on, filled in as far as it is known.
 */
@NullMarked
package cn.xunbao.query.sheet;

import org.jspecify.annotations.NullMarked;
