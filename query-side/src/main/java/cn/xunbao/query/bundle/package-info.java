/**
 * The auditor's bundle: a file with the events of a programme, the leaves of all others, what was
 * signed and what was issued, by which everything can be checked without a server.
 */
@NullMarked
package cn.xunbao.query.bundle;

import org.jspecify.annotations.NullMarked;
