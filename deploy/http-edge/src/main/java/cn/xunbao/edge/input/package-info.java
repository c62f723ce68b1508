/** Reads requests so that every fault of one is named at once. */
@NullMarked
package cn.xunbao.edge.input;

import org.jspecify.annotations.NullMarked;
