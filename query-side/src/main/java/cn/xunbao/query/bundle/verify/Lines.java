package cn.xunbao.query.bundle.verify;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Reads line by line, and no line that is longer than any of ours. */
final class Lines implements AutoCloseable {

  private static final int LONGEST = 32 << 20;

  private final InputStream in;
  private final String name;
  private long number;

  Lines(InputStream in, String name) {
    this.in = new BufferedInputStream(in, 1 << 16);
    this.name = name;
  }

  /** The next line without its end; null behind the last. */
  byte @Nullable [] next() throws IOException {
    var one = in.read();
    if (one < 0) {
      return null;
    }
    var line = new ByteArrayOutputStream(1 << 10);
    for (; one >= 0 && one != '\n'; one = in.read()) {
      if (line.size() >= LONGEST) {
        throw new NotABundleException("%s 第%d行过长，拒绝读取".formatted(name, number + 1));
      }
      line.write(one);
    }
    number++;
    return line.toByteArray();
  }

  /** Number of the last line that was read, from 1. */
  long number() {
    return number;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
