package cn.xunbao.query.audit;

import cn.xunbao.edge.problem.FaultCodes;
import cn.xunbao.edge.problem.Rejections;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What entries are exported as. */
enum ExportFormat {
  CSV("csv", "text/csv;charset=UTF-8"),
  XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  JSONL("jsonl", "application/jsonl");

  private final String code;
  private final String mediaType;

  ExportFormat(String code, String mediaType) {
    this.code = code;
    this.mediaType = mediaType;
  }

  String code() {
    return code;
  }

  String mediaType() {
    return mediaType;
  }

  /**
   * The format of that name, a table without one.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 400 if there is no such format
   */
  static ExportFormat of(@Nullable String code) {
    if (code == null || code.isBlank()) {
      return CSV;
    }
    return Arrays.stream(values())
        .filter(format -> format.code.equals(code.strip()))
        .findFirst()
        .orElseThrow(
            () ->
                Rejections.invalidParameter(
                    "format",
                    FaultCodes.UNKNOWN_VALUE,
                    "没有格式“%s”，可用格式：%s"
                        .formatted(
                            code,
                            Arrays.stream(values())
                                .map(ExportFormat::code)
                                .collect(Collectors.joining("、")))));
  }
}
