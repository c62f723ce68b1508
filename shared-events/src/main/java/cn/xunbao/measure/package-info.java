/** How far a measure towards a unit has come. */
@NullMarked
package cn.xunbao.measure;

import org.jspecify.annotations.NullMarked;
