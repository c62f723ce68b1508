/** Simulated time (模拟时间): a business clock that stands still until it is moved. */
@NullMarked
package cn.xunbao.standalone.simulation;

import org.jspecify.annotations.NullMarked;
