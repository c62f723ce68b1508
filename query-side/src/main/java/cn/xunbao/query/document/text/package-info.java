/** Documents as plain text. */
@NullMarked
package cn.xunbao.query.document.text;

import org.jspecify.annotations.NullMarked;
