/** Access letters (调阅函): what they open to auditors, and the guard that holds auditors to them. */
@NullMarked
package cn.xunbao.query.letter;

import org.jspecify.annotations.NullMarked;
