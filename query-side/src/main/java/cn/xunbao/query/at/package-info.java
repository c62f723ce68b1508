/** The moment that a question is about: a position, and the instant it is judged at. */
@NullMarked
package cn.xunbao.query.at;

import org.jspecify.annotations.NullMarked;
