/**
 * The event store behind one port. All that depends on the engine (PostgreSQL or Axon Server) and
 * all SQL on events is here, and nowhere else.
 */
@NullMarked
package cn.xunbao.storage;

import org.jspecify.annotations.NullMarked;
