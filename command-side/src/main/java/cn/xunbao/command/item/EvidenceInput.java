package cn.xunbao.command.item;

import cn.xunbao.edge.input.JsonObjectInput;
import cn.xunbao.edge.problem.FaultCodes;
import cn.xunbao.events.item.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads {@code evidence}, a list of {@code {"name", "sha256"}}. */
public final class EvidenceInput {

  private static final int MAX_FILES = 50;
  private static final int MAX_NAME = 200;
  private static final int DIGITS = 64;
  private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

  private EvidenceInput() {}

  static List<Evidence> read(JsonObjectInput input) {
    return read(input.objects("evidence", MAX_FILES));
  }

  /** The same, at least one. */
  public static List<Evidence> readRequired(JsonObjectInput input) {
    return read(input.requiredObjects("evidence", MAX_FILES));
  }

  private static List<Evidence> read(List<JsonObjectInput> given) {
    var files = new ArrayList<Evidence>();
    for (var file : given) {
      var name = file.requiredText("name", MAX_NAME);
      var hash = file.requiredText("sha256", DIGITS);
      if (file.sound("sha256") && !SHA_256.matcher(hash).matches()) {
        file.fault("sha256", FaultCodes.BAD_FORMAT, "应为64位小写十六进制的 SHA-256");
      }
      files.add(new Evidence(name, hash));
    }
    return files;
  }
}
