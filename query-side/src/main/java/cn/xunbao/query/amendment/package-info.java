/** The amendments of a plan (调整方案), as they were known. */
@NullMarked
package cn.xunbao.query.amendment;

import org.jspecify.annotations.NullMarked;
