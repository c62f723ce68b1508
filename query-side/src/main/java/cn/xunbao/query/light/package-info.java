/** What another rule for lights would have shown (试算). */
@NullMarked
package cn.xunbao.query.light;

import org.jspecify.annotations.NullMarked;
