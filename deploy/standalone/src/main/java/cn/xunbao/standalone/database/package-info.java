/** The database of a standalone process: an embedded PostgreSQL in the data folder, or another. */
@NullMarked
package cn.xunbao.standalone.database;

import org.jspecify.annotations.NullMarked;
