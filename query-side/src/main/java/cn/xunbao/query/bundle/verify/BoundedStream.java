package cn.xunbao.query.bundle.verify;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Refuses to read more than a limit, whatever an archive says of itself. */
final class BoundedStream extends FilterInputStream {

  private final String name;
  private final long limit;
  private long read;

  BoundedStream(InputStream in, String name, long limit) {
    super(in);
    this.name = name;
    this.limit = limit;
  }

  @Override
  public int read() throws IOException {
    var one = super.read();
    if (one >= 0) {
      count(1);
    }
    return one;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    var some = super.read(bytes, from, length);
    if (some > 0) {
      count(some);
    }
    return some;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void count(int more) {
    read += more;
    if (read > limit) {
      throw new NotABundleException("文件 %s 解压后过大（超过 %d 字节），拒绝读取".formatted(name, limit));
    }
  }
}
