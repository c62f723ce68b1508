package cn.xunbao.command.summary;

import java.util.List;

/**
 * A summary that was printed.
 *
 * @param derived its figures
 * @param files it in all its formats
 */
public record Printed(Derived derived, List<PrintedFile> files) {

  public Printed {
    files = List.copyOf(files);
  }
}
