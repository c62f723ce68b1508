/** Summaries as documents over HTTP, by {@code Accept}. */
@NullMarked
package cn.xunbao.query.document.web;

import org.jspecify.annotations.NullMarked;
