package cn.xunbao.edge.input;

import cn.xunbao.edge.problem.Fault;
import cn.xunbao.edge.problem.FaultCodes;
import cn.xunbao.edge.problem.RejectedException;
import cn.xunbao.edge.problem.Rejections;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Collects what is wrong with one request, so that it is all said at once. The same fault is kept
 * once. Beyond {@value #MAX} faults they are only counted, lest a small request make a huge answer.
 * Not thread-safe.
 */
public final class Faults {

  /** How many faults are spelled out. */
  public static final int MAX = 10_000;

  private final Set<Fault> faults = new LinkedHashSet<>();
  private final Set<String> pointers = new HashSet<>();
  private final boolean muted;
  private int beyond;

  public Faults() {
    this(false);
  }

  private Faults(boolean muted) {
    this.muted = muted;
  }

  /** Takes no notice of anything: for what is looked for inside of a thing that isn't there. */
  static Faults muted() {
    return new Faults(true);
  }

  /** Notes a fault. */
  public void add(Fault fault) {
    if (muted || faults.contains(fault)) {
      return;
    }
    pointers.add(fault.pointer());
    if (faults.size() < MAX) {
      faults.add(fault);
    } else {
      beyond++;
    }
  }

  /** Notes a fault; see {@link Fault} for the parameters. */
  public void add(String pointer, String code, String detail) {
    add(new Fault(pointer, code, detail));
  }

  /** Notes those of another collector. */
  public void addAll(Collection<Fault> others) {
    others.forEach(this::add);
  }

  /** Whether something was noted at exactly that place. */
  public boolean concern(String pointer) {
    return pointers.contains(pointer);
  }

  /** Whether nothing was noted. */
  public boolean isEmpty() {
    return faults.isEmpty();
  }

  /** How many there are, listed or not. */
  public int size() {
    return faults.size() + beyond;
  }

  /** Every fault in the order of noting. */
  public List<Fault> list() {
    List<Fault> all = new ArrayList<>(faults);
    if (beyond > 0) {
      all.add(new Fault("", FaultCodes.MORE_FAULTS, "另有 %d 处错误未列出".formatted(beyond)));
    }
    return all;
  }

  /**
   * Ends the request if anything was noted.
   *
   * @throws RejectedException 422 invalid-request with every fault
   */
  public void throwIfAny() {
    if (!isEmpty()) {
      throw Rejections.invalidRequest(list());
    }
  }
}
