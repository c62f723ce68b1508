/**
 * Makes up histories of a whole year, as large as asked for: plans are imported by a running
 * process, what happens to them is written in bulk by the store's own engine, and the process
 * numbers it. The same seed makes the same history.
 */
@NullMarked
package cn.xunbao.benchmarks.history;

import org.jspecify.annotations.NullMarked;
