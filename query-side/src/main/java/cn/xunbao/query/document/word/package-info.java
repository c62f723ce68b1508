/** Documents for Word, laid out by GB/T 9704-2012, from templates that an office can replace. */
@NullMarked
package cn.xunbao.query.document.word;

import org.jspecify.annotations.NullMarked;
