/** Summaries over HTTP. */
@NullMarked
package cn.xunbao.query.summary.web;

import org.jspecify.annotations.NullMarked;
