package cn.xunbao.standalone.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads an instant as RFC 3339 writes it, with an offset and milliseconds at most. */
final class OffsetInstant implements ITypeConverter<Instant> {
  @Override
  public Instant convert(String text) {
    try {
      var instant = OffsetDateTime.parse(text).toInstant();
      if (instant.equals(instant.truncatedTo(ChronoUnit.MILLIS))) {
        return instant;
      }
    } catch (DateTimeException e) {
      // Told below, like one that is too fine.
    }
    throw new TypeConversionException(
        text
            + " (expected: a time with offset and milliseconds at most, like 2023-03-23T08:00:00+08:00)");
  }
}
