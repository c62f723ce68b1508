/** Talks to the process that serves a data folder, over HTTP as everybody does. */
@NullMarked
package cn.xunbao.standalone.served;

import org.jspecify.annotations.NullMarked;
