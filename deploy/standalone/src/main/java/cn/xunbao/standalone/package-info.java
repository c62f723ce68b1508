/** Both sides in one process, with all that they need: started by {@code ./xunbao}. */
@NullMarked
package cn.xunbao.standalone;

import org.jspecify.annotations.NullMarked;
