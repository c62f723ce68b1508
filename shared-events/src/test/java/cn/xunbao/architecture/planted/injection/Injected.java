package cn.xunbao.architecture.planted.injection;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.jspecify.annotations.Nullable;

/** Lets something else fill its field. */
public class Injected {

  /** Stands for the one of any library. */
  @Retention(RetentionPolicy.RUNTIME)
  public @interface Autowired {}

  @Autowired private @Nullable String filled;

  /** What was filled in. */
  public @Nullable String filled() {
    return filled;
  }
}
