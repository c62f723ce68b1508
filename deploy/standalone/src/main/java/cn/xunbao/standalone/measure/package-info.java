/** What measures cite, known where both sides run in one process. */
@NullMarked
package cn.xunbao.standalone.measure;

import org.jspecify.annotations.NullMarked;
