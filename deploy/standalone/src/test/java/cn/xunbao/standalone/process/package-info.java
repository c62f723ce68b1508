/** A process of the parts that a test is about, on a real database and behind real HTTP. */
@NullMarked
package cn.xunbao.standalone.process;

import org.jspecify.annotations.NullMarked;
