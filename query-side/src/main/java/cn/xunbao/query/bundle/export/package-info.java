/** Makes bundles: reads the chronicle and the store, and writes the same bytes each time. */
@NullMarked
package cn.xunbao.query.bundle.export;

import org.jspecify.annotations.NullMarked;
