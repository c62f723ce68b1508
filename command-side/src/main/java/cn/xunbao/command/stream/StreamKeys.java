package cn.xunbao.command.stream;

import java.util.List;

/** Tells which streams there are. Asks the whole store, so it is for rare decisions. */
@FunctionalInterface
public interface StreamKeys {

  /** Printed ids of the streams that begin with {@code prefix}, the oldest first. */
  List<String> beginningWith(String prefix);
}
