/** Documents as PDF/A, from their pages, with the fonts of the product embedded. */
@NullMarked
package cn.xunbao.query.document.pdf;

import org.jspecify.annotations.NullMarked;
