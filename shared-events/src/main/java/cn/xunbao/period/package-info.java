/** Reporting periods: 旬, months, quarters, half-years and years, and weeks and fortnights. */
@NullMarked
package cn.xunbao.period;

import org.jspecify.annotations.NullMarked;
