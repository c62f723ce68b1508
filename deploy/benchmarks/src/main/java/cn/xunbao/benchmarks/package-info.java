/** Measures a running process from outside. Figures are compared within one run only. */
@NullMarked
package cn.xunbao.benchmarks;

import org.jspecify.annotations.NullMarked;
