/**
 * Documents: what a summary says, in sections, tables and annexes, whatever it is rendered as. Each
 * renderer is a package of its own and gives the same bytes for the same document.
 */
@NullMarked
package cn.xunbao.query.document;

import org.jspecify.annotations.NullMarked;
