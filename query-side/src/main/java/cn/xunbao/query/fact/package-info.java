/**
 * Facts: what events say, as rows that hold from one position to another. A row is inserted once
 * and closed once, so the state at any position can be asked for at any time.
 */
@NullMarked
package cn.xunbao.query.fact;

import org.jspecify.annotations.NullMarked;
