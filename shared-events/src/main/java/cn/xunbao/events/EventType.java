package cn.xunbao.events;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name and revision under which an event is stored. Both are part of the history: a released
 * name is never reused, and a changed shape gets the next revision.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface EventType {

  /** Stable name, {@code subject.past-participle}, for example {@code report.submitted}. */
  String value();

  /** Revision of the stored shape, 1 from birth. */
  int revision() default 1;
}
