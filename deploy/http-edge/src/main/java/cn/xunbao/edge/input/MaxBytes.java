package cn.xunbao.edge.input;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How many bytes a {@link JsonBody} parameter may have; a longer body is refused with 413. */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface MaxBytes {

  /** What is allowed without the annotation: 256 KiB. */
  long DEFAULT = 256 * 1024;

  /** Bytes. */
  long value();
}
