/** Lets the command side publish scores that the query side derives. */
@NullMarked
package cn.xunbao.standalone.scoring;

import org.jspecify.annotations.NullMarked;
