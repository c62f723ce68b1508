package cn.xunbao.edge.problem;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Why a request is refused, in a form that travels between processes (as details of a command's
 * failure).
 *
 * @param type stable URI of the kind of problem
 * @param status HTTP status
 * @param title the kind, in Chinese
 * @param detail this case, in Chinese
 * @param errors every fault, at least one
 * @param headers what else the answer says, by the names of its headers
 */
public record Rejection(
    String type,
    int status,
    String title,
    String detail,
    List<Fault> errors,
    Map<String, String> headers) {

  public Rejection {
    errors = List.copyOf(errors);
    headers = Map.copyOf(headers);
  }

  /** One of the catalogue's types, with the faults that make it up. */
  public static Rejection of(ProblemType type, String detail, List<Fault> errors) {
    return new Rejection(type.uri(), type.status(), type.title(), detail, errors, Map.of());
  }

  /** One of the catalogue's types, about the request as a whole. */
  public static Rejection of(ProblemType type, String detail) {
    return of(type, detail, List.of(new Fault("", type.code(), detail)));
  }

  /** The same with a header to go with the answer. */
  public Rejection with(String header, String value) {
    Map<String, String> more = new TreeMap<>(headers);
    more.put(header, value);
    return new Rejection(type, status, title, detail, errors, more);
  }

  /** The same with other pointers, for a request that is a part of another one. */
  public Rejection placed(UnaryOperator<String> place) {
    return new Rejection(
        type,
        status,
        title,
        detail,
        errors.stream()
            .map(fault -> new Fault(place.apply(fault.pointer()), fault.code(), fault.detail()))
            .toList(),
        headers);
  }

  /** Whether it is of that type. */
  public boolean is(ProblemType other) {
    return type.equals(other.uri());
  }
}
