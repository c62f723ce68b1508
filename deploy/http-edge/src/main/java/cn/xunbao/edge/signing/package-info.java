/**
 * How signatures stand beside what is handed over; whose key it is, is the application's business.
 */
@NullMarked
package cn.xunbao.edge.signing;

import org.jspecify.annotations.NullMarked;
