package cn.xunbao.edge.security;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may call a controller's method, or all of a controller. It is checked before any argument is
 * read, so that nobody learns from faults of a body what is none of his business. Bindings (unit,
 * programme, campaign) are for the method itself to check.
 */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface AllowedTo {

  /** One of these is needed. */
  Role[] value();
}
