/** Documents as pages: well-formed, self-contained, without scripts, laid out for A4. */
@NullMarked
package cn.xunbao.query.document.html;

import org.jspecify.annotations.NullMarked;
