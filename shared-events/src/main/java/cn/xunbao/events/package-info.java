/** The published language: what an event is, how it is named, written and read. */
@NullMarked
package cn.xunbao.events;

import org.jspecify.annotations.NullMarked;
