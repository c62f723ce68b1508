/**
 * Documents as plain text in Chinese, aligned for fonts in which a Chinese character is two columns
 * wide.
 */
@NullMarked
package cn.xunbao.query.document.text;

import org.jspecify.annotations.NullMarked;
