/** Audit entries: who did, tried or read what and when, out of chronicle and access journal. */
@NullMarked
package cn.xunbao.query.audit;

import org.jspecify.annotations.NullMarked;
