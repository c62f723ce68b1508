/** The rules of a programme and its task forces, with who adopted what and when. */
@NullMarked
package cn.xunbao.query.programme;

import org.jspecify.annotations.NullMarked;
