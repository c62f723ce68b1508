/** Has replays run: asked for over HTTP, and by themselves at night. */
@NullMarked
package cn.xunbao.standalone.replay;

import org.jspecify.annotations.NullMarked;
