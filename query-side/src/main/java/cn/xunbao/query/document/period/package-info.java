/** Summaries of months, quarters and other periods as documents (月通报, 季总结, 年总结). */
@NullMarked
package cn.xunbao.query.document.period;

import org.jspecify.annotations.NullMarked;
