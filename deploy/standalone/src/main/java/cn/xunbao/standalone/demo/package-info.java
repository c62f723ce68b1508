/**
 * The demo's player: fills a server with a made-up half-year of a real plan, as a client of the
 * HTTP contract that knows nothing of the server's insides, and checks what the server makes of it.
 */
@NullMarked
package cn.xunbao.standalone.demo;

import org.jspecify.annotations.NullMarked;
