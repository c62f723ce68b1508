package cn.xunbao.query.audit;

/**
 * A question about entries, read and judged.
 *
 * @param filter what is looked for
 * @param scope what the caller may see of it
 * @param start where the answer begins; it names the moment that the answer is about
 */
record AuditQuestion(AuditFilter filter, AuditScope scope, AuditPlace start) {}
