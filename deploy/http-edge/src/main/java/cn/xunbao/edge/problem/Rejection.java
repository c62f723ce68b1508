package cn.xunbao.edge.problem;

import java.util.List;

/**
 * Why a request is refused, in a form that travels between processes (as details of a command's
 * failure).
 *
 * @param type stable URI of the kind of problem
 * @param status HTTP status
 * @param title the kind, in Chinese
 * @param detail this case, in Chinese
 * @param errors every fault, at least one
 */
public record Rejection(String type, int status, String title, String detail, List<Fault> errors) {

  public Rejection {
    errors = List.copyOf(errors);
  }

  /** One of the catalogue's types, with the faults that make it up. */
  public static Rejection of(ProblemType type, String detail, List<Fault> errors) {
    return new Rejection(type.uri(), type.status(), type.title(), detail, errors);
  }

  /** One of the catalogue's types, about the request as a whole. */
  public static Rejection of(ProblemType type, String detail) {
    return of(type, detail, List.of(new Fault("", type.code(), detail)));
  }

  /** Whether it is of that type. */
  public boolean is(ProblemType other) {
    return type.equals(other.uri());
  }
}
