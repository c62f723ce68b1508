package cn.xunbao.command.unit;

import cn.xunbao.command.stream.StreamKeys;
import cn.xunbao.succession.UnitLife;
import java.util.Optional;
import java.util.Set;

/** All units there are, for rules that no single unit can decide. */
public final class UnitRegister {

  private static final String PREFIX = "unit:";

  private final UnitDirectory directory;
  private final StreamKeys streams;

  /** The units among {@code streams}, as {@code directory} knows them. */
  public UnitRegister(UnitDirectory directory, StreamKeys streams) {
    this.directory = directory;
    this.streams = streams;
  }

  /** The first unit, other than some, that was, is or will be called so. */
  Optional<UnitLife> other(Set<String> than, String name) {
    return streams.beginningWith(PREFIX).stream()
        .map(key -> key.substring(PREFIX.length()))
        .filter(code -> !than.contains(code))
        .flatMap(code -> directory.find(code).stream())
        .filter(unit -> unit.isCalled(name))
        .findFirst();
  }
}
