package cn.xunbao.edge.problem;

/**
 * One thing that is wrong with a request.
 *
 * @param pointer where: an RFC 6901 JSON pointer into the body ({@code ""} for the whole), {@code
 *     ?name} for a query parameter, {@code header:Name} for a header, {@code path:name} for a part
 *     of the path
 * @param code what, as a stable word ({@link FaultCodes})
 * @param detail the same for a reader, in Chinese: what was given and what is expected
 */
public record Fault(String pointer, String code, String detail) {}
