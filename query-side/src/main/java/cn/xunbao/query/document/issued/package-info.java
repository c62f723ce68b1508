/** Documents as they are issued: numbered, edited, and without what not everybody may know of. */
@NullMarked
package cn.xunbao.query.document.issued;

import org.jspecify.annotations.NullMarked;
