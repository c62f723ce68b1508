/**
 * Sections and annexes that documents of all periods have in common, made from rows of summaries.
 */
@NullMarked
package cn.xunbao.query.document.content;

import org.jspecify.annotations.NullMarked;
