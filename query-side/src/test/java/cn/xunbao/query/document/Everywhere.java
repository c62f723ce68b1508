package cn.xunbao.query.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Supplier;

/** What comes out the same whatever machine it is made on. */
public final class Everywhere {

  private Everywhere() {}

  /** Asserts it, and gives what came out. */
  public static byte[] theSame(Supplier<byte[]> made) {
    var here = made.get();
    var locale = Locale.getDefault();
    var zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(made.get()).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    return here;
  }
}
