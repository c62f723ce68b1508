/** Rules for what units file and offices approve or return, whatever it is. */
@NullMarked
package cn.xunbao.command.filing;

import org.jspecify.annotations.NullMarked;
