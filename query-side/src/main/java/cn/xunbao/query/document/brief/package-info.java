/** The ten-day brief (旬简报) as a document. */
@NullMarked
package cn.xunbao.query.document.brief;

import org.jspecify.annotations.NullMarked;
