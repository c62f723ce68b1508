package cn.xunbao.query.bundle.export;

import java.util.Optional;

/** Reads the frozen files of issued summaries. */
@FunctionalInterface
public interface IssuedFiles {

  /**
   * The content with a hash.
   *
   * @param sha256 in hexadecimal
   * @return empty if there is none, or if what is stored isn't it any more
   */
  Optional<byte[]> read(String sha256);
}
