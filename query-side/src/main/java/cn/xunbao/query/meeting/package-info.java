/** Meetings: their minutes (纪要), and the agenda of the next, made from open matters. */
@NullMarked
package cn.xunbao.query.meeting;

import org.jspecify.annotations.NullMarked;
