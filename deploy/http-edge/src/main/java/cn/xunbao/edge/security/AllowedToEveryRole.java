package cn.xunbao.edge.security;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** {@link AllowedTo} whoever has a role at all. */
@AllowedTo({
  Role.ADMIN,
  Role.REPORTER,
  Role.UNIT_HEAD,
  Role.TASK_FORCE,
  Role.COORDINATION_OFFICE,
  Role.ASSESSOR,
  Role.VERIFIER,
  Role.AUDITOR
})
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface AllowedToEveryRole {}
